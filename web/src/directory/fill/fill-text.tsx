import { type ReactNode, useId, useState } from 'react';

interface FillTextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email';
  readonly several?: boolean;
  readonly autoComplete?: string;
  readonly maxLength: number;
  /** What is wrong with what was written. */
  readonly error?: string | undefined;
  readonly onLeave: (text: string) => void;
  readonly children?: ReactNode;
}

/** A line or a few lines of text, saved when one leaves it. */
export function FillText({
  label,
  hint,
  value,
  type = 'text',
  several = false,
  autoComplete = 'off',
  maxLength,
  error,
  onLeave,
}: FillTextProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  // What the server, or the other's answer in a conflict, makes of it is shown; what is being written stays.
  if (seen !== value) {
    setSeen(value);
    setText(value);
  }
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  const control = {
    id,
    className: 'field-box',
    value: text,
    maxLength,
    autoComplete,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error !== undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setText(target.value),
    onBlur: () => onLeave(text.trim()),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {several ? <textarea {...control} rows={3} /> : <input {...control} type={type} />}
      {hint && (
        <p id={`${id}hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
