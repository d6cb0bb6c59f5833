import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { execute } from '../graphql/execute';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { TextField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { useStoredForm } from '../ui/form/use-stored-form';
import { EDIT_TERRITORY, TERRITORY_NAME } from './territory-name.query';

/** The name of the territory, as the map and the mails say it. */
export function EditTerritory({ onClose }: FormProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['territory-name'],
    queryFn: async ({ signal }) => (await execute(TERRITORY_NAME, {}, signal)).territory,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const form = useStoredForm({ name: '' }, data ? { name: data.name } : undefined);
  const saving = useSave(EDIT_TERRITORY, {
    said: ({ editTerritory: { territory, receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t('territory.renamed', { name: territory.name }),
    receipt: ({ editTerritory }) => editTerritory.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('territory.rename')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ name }, version = data.version) => saving.mutate({ name: name.trim(), version })}
          onCancel={onClose}
        >
          <TextField name="name" label={t('field.name')} maxLength={200} required />
        </EditForm>
      )}
    </FormDialog>
  );
}
