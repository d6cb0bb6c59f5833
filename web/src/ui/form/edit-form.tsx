import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldValues, FormProvider, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../graphql/api-error';
import { errorWords } from '../error-words';
import { ConflictNotice, conflictOf } from './conflict-notice';
import './form.css';

interface EditFormProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly saving: Pick<UseMutationResult<unknown, Error, never>, 'isPending' | 'error' | 'reset'>;
  /** Sends what was written; `version` when an edit goes on after a conflict. */
  readonly onSave: (values: Values, version?: number) => void;
  readonly onCancel: () => void;
  readonly saveLabel?: string;
  /** Sentences of this form for a code of the API, in the place of the general ones. */
  readonly own?: Parameters<typeof errorWords>[2];
  /** What is wrong with the field that a refusal names, where this form can say more than that it is not accepted. */
  readonly fieldWords?: (error: ApiError) => string | undefined;
  readonly children: ReactNode;
}

/** The last word of "input.website" names the field. */
const fieldOf = (place: string): string => place.split('.').at(-1) ?? place;

/** Fields, what was refused and where, a conflict with both states, and the buttons that stay in sight. */
export function EditForm<Values extends FieldValues>({
  form,
  saving,
  onSave,
  onCancel,
  saveLabel,
  own,
  fieldWords,
  children,
}: EditFormProps<Values>) {
  const { t } = useTranslation();
  const { error } = saving;
  const conflict = conflictOf(error);
  const refusal = useRef<HTMLParagraphElement>(null);
  const { setError } = form;
  const words = useRef(fieldWords);
  words.current = fieldWords;
  useEffect(() => {
    if (!(error instanceof ApiError) || error.code !== 'INVALID' || !error.place) return;
    const field = fieldOf(error.place);
    if (field in form.getValues())
      setError(
        field as Path<Values>,
        { type: 'refused', message: words.current?.(error) ?? '' },
        { shouldFocus: true },
      );
    else refusal.current?.focus();
  }, [error, setError, form]);
  const wrong = Object.keys(form.formState.errors).length;
  const save = (version?: number) => void form.handleSubmit((values) => onSave(values, version))();
  return (
    <FormProvider {...form}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // A form within the words of another is not the other's to send.
          event.stopPropagation();
          if (!saving.isPending) save();
        }}
      >
        {children}
        {conflict && (
          <ConflictNotice
            conflict={conflict}
            onKeepYours={() => save(conflict.version)}
            onKeepTheirs={onCancel}
          />
        )}
        <div className="form-foot">
          {wrong > 0 && (
            <p className="form-refused" role="alert">
              {t('form.some', { count: wrong })}
            </p>
          )}
          {error && !conflict && wrong === 0 && (
            <p className="form-refused" role="alert" ref={refusal} tabIndex={-1}>
              {errorWords(error, t, own)}
            </p>
          )}
          <button type="submit" className="button button-main" disabled={saving.isPending}>
            {saving.isPending ? t('form.saving') : (saveLabel ?? t('form.save'))}
          </button>
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {t('form.cancel')}
          </button>
        </div>
      </form>
    </FormProvider>
  );
}
