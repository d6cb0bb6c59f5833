import { Icon } from '../../ui/icon';

interface FillChoicesProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onPress: (value: string) => void;
}

/** A few answers side by side, one tap each. */
export function FillChoices({ label, hint, choices, chosen, onPress }: FillChoicesProps) {
  return (
    <fieldset className="field fill-choices">
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="fill-buttons">
        {choices.map((choice) => {
          const isChosen = chosen.includes(choice.value);
          return (
            <button
              key={choice.value}
              type="button"
              className="fill-button"
              aria-pressed={isChosen}
              onClick={() => onPress(choice.value)}
            >
              {isChosen && <Icon name="check" />}
              {choice.label}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
