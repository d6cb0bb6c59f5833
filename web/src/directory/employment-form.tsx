import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { coordinates, isSelf, useMe } from '../access/use-me';
import type { FormProps } from '../commands/forms';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { FormDialog } from '../ui/form/form-dialog';
import { useStoredForm } from '../ui/form/use-stored-form';
import { EMPLOY } from './employment.query';
import { EmploymentFields } from './employment-fields';
import { type EmploymentValues, employmentInput, employmentValues, NO_EMPLOYMENT } from './employment-values';
import { RecordField } from './record-field';
import { useEmployment } from './use-employment';
import { useNamed } from './use-named';

function useEmploy(words: 'added' | 'corrected', onSaved: () => void) {
  const { t } = useTranslation();
  return useSave(EMPLOY, {
    said: ({ employ: { person, receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t(`employmentForm.${words}`, { name: person.name }),
    receipt: ({ employ }) => employ.receipt,
    onSaved,
  });
}

/** A second employer, or the first: the structure is enough. */
export function AddEmployment({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { named: person } = useNamed('person', of);
  const form = useForm<EmploymentValues>({ defaultValues: NO_EMPLOYMENT });
  const saving = useEmploy('added', onClose);
  const { isDirty, dirtyFields } = form.formState;
  const only = me && !coordinates(me) && !isSelf(me, of) ? me.edits : null;
  return (
    <FormDialog
      title={person ? t('employmentForm.of', { name: person.label }) : t('command.add-employment')}
      dirty={isDirty}
      onClose={onClose}
    >
      <EditForm
        form={form}
        saving={saving}
        onSave={(values) =>
          saving.mutate({
            input: {
              person: of,
              structure: values.structure?.id ?? null,
              ...employmentInput(values, dirtyFields),
            },
          })
        }
        onCancel={onClose}
        saveLabel={t('employmentForm.add')}
        own={{ CONFLICT: t('employmentForm.already') }}
      >
        <RecordField
          type="structure"
          name="structure"
          label={t('field.structure')}
          {...(only ? { only, hint: t('personForm.ownStructureHint') } : {})}
          required
        />
        <EmploymentFields isNew />
      </EditForm>
    </FormDialog>
  );
}

/** Role and dates, corrected at the version that was read; another structure is another employment. */
export function EditEmployment({ of = '', with: id = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { person, employment, error, refetch, isMissing } = useEmployment(of, id);
  const form = useStoredForm<EmploymentValues>(
    NO_EMPLOYMENT,
    employment ? employmentValues(employment) : undefined,
  );
  const saving = useEmploy('corrected', onClose);
  const { isDirty, dirtyFields } = form.formState;
  const title =
    person && employment
      ? t('employmentForm.at', { name: person.name, structure: employment.structure.name })
      : t('command.edit-employment');
  return (
    <FormDialog title={title} dirty={isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('employmentForm.ended')}</p>}
      {employment && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = employment.version) =>
            saving.mutate({ input: { id, version, ...employmentInput(values, dirtyFields) } })
          }
          onCancel={onClose}
        >
          <EmploymentFields />
        </EditForm>
      )}
    </FormDialog>
  );
}
