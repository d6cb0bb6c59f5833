import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EndForm } from '../ui/form/end-form';
import { END_COLLABORATION } from './collaboration.query';
import { useCollaboration } from './use-collaboration';

/** Two structures work together no more from a day on: `of` is one of them, `with` the tie. */
export function EndCollaboration({ of = '', with: id = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { collaboration, error, refetch, isMissing } = useCollaboration(of, id);
  const saving = useSave(END_COLLABORATION, {
    said: () => t('collaborationForm.endNoted'),
    receipt: ({ endCollaboration }) => endCollaboration.receipt,
    onSaved: onClose,
  });
  return (
    <EndForm
      title={t('command.end-collaboration')}
      day={t('collaborationForm.endDay')}
      saveLabel={t('collaborationForm.end')}
      saving={saving}
      isReady={collaboration !== undefined}
      onSave={(on, version = collaboration?.version ?? 0) => saving.mutate({ id, version, on })}
      onClose={onClose}
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('collaborationForm.ended')}</p>}
      {collaboration && (
        <p>{t('collaborationForm.ends', { from: collaboration.from.name, to: collaboration.to.name })}</p>
      )}
      <p>{t('collaborationForm.past')}</p>
    </EndForm>
  );
}
