import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asValue } from '../../ui/form/form-values';
import { ANSWER_REQUEST } from './accounts.query';
import { refusalWords } from './refusal-words';
import { useRequests } from './use-requests';

/** A request is declined, with a reason that the person reads. */
export function DeclineRequest({ of, onClose }: FormProps) {
  const { t } = useTranslation();
  const request = useRequests().data?.find(({ id }) => id === of);
  const form = useForm({ defaultValues: { reason: '' } });
  const saving = useSave(ANSWER_REQUEST, {
    said: ({ answerMembership }) => t('accounts.declined', { name: answerMembership.request.name }),
    onSaved: onClose,
  });
  if (!request) return null;
  const { id, version, name } = request;
  return (
    <FormDialog title={t('accounts.declineTitle', { name })} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        saveLabel={t('accounts.declineSave')}
        own={refusalWords(saving.error, t)}
        onSave={({ reason }) => saving.mutate({ id, accept: false, version, reason: asValue(reason) })}
        onCancel={onClose}
      >
        <AreaField
          name="reason"
          label={t('accounts.reason')}
          hint={t('accounts.reasonHint')}
          maxLength={1_000}
        />
      </EditForm>
    </FormDialog>
  );
}
