import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EndForm } from '../ui/form/end-form';
import { END_EMPLOYMENT } from './employment.query';
import { useEmployment } from './use-employment';

/** Somebody leaves a structure on a day; their ties are theirs and stay. */
export function EndEmployment({ of = '', with: id = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { person, employment, error, refetch, isMissing } = useEmployment(of, id);
  const saving = useSave(END_EMPLOYMENT, {
    said: ({ endEmployment }) => t('employmentForm.left', { name: endEmployment.person.name }),
    receipt: ({ endEmployment }) => endEmployment.receipt,
    onSaved: onClose,
  });
  return (
    <EndForm
      title={t('command.end-employment')}
      day={t('employmentForm.endDay')}
      saveLabel={t('employmentForm.end')}
      saving={saving}
      isReady={employment !== undefined}
      onSave={(on, version = employment?.version ?? 0) => saving.mutate({ id, version, on })}
      onClose={onClose}
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('employmentForm.ended')}</p>}
      {person && employment && (
        <p>{t('employmentForm.leaves', { name: person.name, structure: employment.structure.name })}</p>
      )}
      <p>{t('employmentForm.tiesStay')}</p>
    </EndForm>
  );
}
