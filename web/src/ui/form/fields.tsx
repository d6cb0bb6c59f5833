import { type HTMLInputAutoCompleteAttribute, useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CarefulNote } from './careful-note';
import { FieldFrame, type FieldProps, useFieldError } from './field-frame';

const rules = (required: boolean | undefined) => ({
  validate: {
    required: (value: unknown) =>
      !required || (Array.isArray(value) ? value.length > 0 : String(value ?? '').trim() !== ''),
  },
});

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number';
  readonly maxLength?: number;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly list?: readonly string[];
}

/** One line of text, an address, a day. */
export function TextField({
  type = 'text',
  maxLength,
  autoComplete = 'off',
  list,
  ...field
}: TextFieldProps) {
  const { register } = useFormContext();
  const listId = useId();
  return (
    <FieldFrame {...field}>
      {(control) => (
        <>
          <input
            {...control}
            {...register(field.name, rules(field.required))}
            className="field-box"
            type={type === 'url' ? 'text' : type}
            inputMode={type === 'url' ? 'url' : undefined}
            autoComplete={autoComplete}
            maxLength={maxLength}
            list={list ? listId : undefined}
          />
          {list && (
            <datalist id={listId}>
              {list.map((item) => (
                <option key={item} value={item} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  );
}

interface AreaFieldProps extends FieldProps {
  readonly maxLength?: number;
  readonly rows?: number;
  /** Reminds to write nothing about the people one supports; false where nobody would. */
  readonly careful?: boolean;
}

/** Several lines of text. */
export function AreaField({ maxLength, rows = 3, careful = true, ...field }: AreaFieldProps) {
  const { register } = useFormContext();
  return (
    <div className="field-area">
      <FieldFrame {...field}>
        {(control) => (
          <textarea
            {...control}
            {...register(field.name, rules(field.required))}
            className="field-box"
            maxLength={maxLength}
            rows={rows}
          />
        )}
      </FieldFrame>
      {careful && <CarefulNote name={field.name} />}
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** The words of "none"; left out where one must be chosen. */
  readonly none?: string;
}

/** One of a short list. */
export function SelectField({ choices, none, ...field }: ChoiceFieldProps) {
  const { register } = useFormContext();
  return (
    <FieldFrame {...field}>
      {(control) => (
        <select {...control} {...register(field.name, rules(field.required))} className="field-box">
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** Yes or no. */
export function CheckField({ name, label, hint }: FieldProps) {
  const { register } = useFormContext();
  const id = useId();
  return (
    <div className="field">
      <label className="field-choice">
        <input type="checkbox" {...register(name)} aria-describedby={hint ? id : undefined} />
        {label}
      </label>
      {hint && (
        <p id={id} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Any number of a list, all in sight: `type="radio"` for one of them, with words longer than a select's. */
export function ChoicesField({
  type = 'checkbox',
  choices,
  ...field
}: Omit<ChoiceFieldProps, 'none'> & { readonly type?: 'checkbox' | 'radio' }) {
  const { t } = useTranslation();
  const { register } = useFormContext();
  const id = useId();
  const error = useFieldError(field.name, field.hint);
  const described = [field.hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <fieldset className="field" aria-describedby={described === '' ? undefined : described}>
      <legend>
        {field.label} {field.required && <span className="field-mark">({t('form.required')})</span>}
      </legend>
      {field.hint && (
        <p id={`${id}hint`} className="field-hint">
          {field.hint}
        </p>
      )}
      <div className="field-choices">
        {choices.map(({ value, label }) => (
          <label key={value} className="field-choice">
            <input type={type} value={value} {...register(field.name, rules(field.required))} />
            {label}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}error`} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
