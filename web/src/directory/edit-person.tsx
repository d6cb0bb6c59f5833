import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isSelf, useMe } from '../access/use-me';
import type { FormProps } from '../commands/forms';
import type { PersonFormQuery } from '../gql/graphql';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { TextField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { useStoredForm } from '../ui/form/use-stored-form';
import { ContactFields } from './person-fields';
import { EDIT_PERSON, PERSON_FORM } from './person-form.query';
import { NO_PERSON, type PersonValues, personInput, personValues } from './person-values';

/** Which contacts may be there and yet not be shown to the viewer. */
const hiddenOf = (
  { email, emailVisibility, phone, phoneVisibility }: PersonFormQuery['person'],
  isOwn: boolean,
) => ({
  email: !isOwn && email === null && emailVisibility !== 'MEMBERS',
  phone: !isOwn && phone === null && phoneVisibility !== 'MEMBERS',
});

/** What is said of somebody, corrected: only what was touched is sent, at the version that was read. */
export function EditPerson({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const stored = useQuery({
    queryKey: ['person-form', of],
    queryFn: async ({ signal }) => (await execute(PERSON_FORM, { id: of }, signal)).person,
    ...READ_TO_EDIT,
  });
  const form = useStoredForm<PersonValues>(NO_PERSON, stored.data ? personValues(stored.data) : undefined);
  const saving = useSave(EDIT_PERSON, {
    said: ({ editPerson: { person, receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t('personForm.corrected', { name: person.name }),
    receipt: ({ editPerson }) => editPerson.receipt,
    onSaved: onClose,
  });
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={stored.data?.name ?? t('command.edit-person')} dirty={isDirty} onClose={onClose}>
      {stored.error && <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = stored.data.version) =>
            saving.mutate({ id: of, version, input: personInput(values, dirtyFields) })
          }
          onCancel={onClose}
          own={{ FORBIDDEN: t('personForm.theirs') }}
        >
          <TextField name="name" label={t('field.name')} required maxLength={200} />
          <TextField name="jobTitle" label={t('field.jobTitle')} hint={t('personForm.jobHint')} />
          <ContactFields hidden={hiddenOf(stored.data, me !== undefined && isSelf(me, of))} />
        </EditForm>
      )}
    </FormDialog>
  );
}
