import { useId } from 'react';
import './radio-switch.css';

interface RadioSwitchProps<T extends string> {
  /** What is chosen between, for who does not see it. */
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of two or three ways to see the same, side by side. */
export function RadioSwitch<T extends string>({ legend, choices, value, onChange }: RadioSwitchProps<T>) {
  const name = useId();
  return (
    <fieldset className="radio-switch">
      <legend className="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
