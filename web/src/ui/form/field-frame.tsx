import { type ReactNode, useId } from 'react';
import { type FieldErrors, get, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What the field accepts, always in sight. */
  readonly hint?: string;
  readonly required?: boolean;
}

/** What a control needs to be tied to its words. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

/** The sentence under a field that is to be revised; undefined when it is well. */
export function useFieldError(name: string, hint: string | undefined): string | undefined {
  const { t } = useTranslation();
  const { formState } = useFormContext();
  const error: unknown = get(formState.errors as FieldErrors, name);
  if (!error) return undefined;
  const { type, message } = error as { readonly type?: unknown; readonly message?: unknown };
  if (typeof message === 'string' && message !== '') return message;
  return type === 'required' ? t('form.requiredMissing') : t('form.notAccepted', { hint: hint ?? '' }).trim();
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label above, what is accepted and what is wrong below, told to screen readers with the control. */
export function FieldFrame({ name, label, hint, required, children }: FieldFrameProps) {
  const { t } = useTranslation();
  const id = useId();
  const error = useFieldError(name, hint);
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {required && <span className="field-mark">({t('form.required')})</span>}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error !== undefined,
        'aria-required': required ?? false,
      })}
      {hint && (
        <p id={`${id}hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
