import { useForm } from 'react-hook-form';
import { ContactFields } from '../../directory/person-fields';
import type { OwnDataQuery } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { EditForm } from '../../ui/form/edit-form';
import { TextField } from '../../ui/form/fields';
import { CORRECT_OWN_DATA } from './privacy.query';

interface CorrectOwnDataProps {
  readonly token: string;
  readonly data: OwnDataQuery['ownData'];
  readonly onDone: () => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Name, job and contacts as the person themself says them. */
export function CorrectOwnData({ token, data, onDone }: CorrectOwnDataProps) {
  const { t } = useWords();
  const { name, jobTitle, email, phone, emailVisibility, phoneVisibility } = data;
  const form = useForm({
    defaultValues: {
      name,
      jobTitle: jobTitle ?? '',
      email: email ?? '',
      phone: phone ?? '',
      emailVisibility,
      phoneVisibility,
    },
  });
  const saving = useSave(CORRECT_OWN_DATA, { said: () => t('myData.corrected'), onSaved: onDone });
  return (
    <EditForm
      form={form}
      saving={saving}
      onCancel={onDone}
      onSave={(values, version = data.version) =>
        saving.mutate({
          token,
          version,
          input: {
            ...values,
            jobTitle: orNull(values.jobTitle),
            email: orNull(values.email),
            phone: orNull(values.phone),
          },
        })
      }
    >
      <TextField name="name" label={t('field.name')} required maxLength={200} />
      <TextField name="jobTitle" label={t('field.jobTitle')} maxLength={200} />
      <ContactFields />
    </EditForm>
  );
}
