import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { coordinates, ownStructures, useMe } from '../access/use-me';
import type { FormProps } from '../commands/forms';
import { useSave } from '../graphql/use-save';
import { EditForm } from '../ui/form/edit-form';
import { CheckField, TextField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { select } from '../view/selection';
import { useChangeView } from '../view/use-view';
import { ContactFields } from './person-fields';
import { ADD_PERSON } from './person-form.query';
import { firstEmployment, NO_PERSON, type PersonValues, personInput } from './person-values';
import { RecordField } from './record-field';
import { SameName, sameNameOf } from './same-name';
import { useNamed } from './use-named';

/** Somebody whom the directory does not know: a name and a structure are enough; their sheet opens when it is there. */
export function AddPerson({ of, onClose }: FormProps) {
  const { t } = useTranslation();
  const change = useChangeView();
  const me = useMe();
  const own = me && !coordinates(me) ? ownStructures(me) : null;
  const { named } = useNamed('structure', of ?? (own?.length === 1 ? own[0] : undefined));
  const form = useForm<PersonValues>({
    defaultValues: NO_PERSON,
    ...(named ? { values: { ...NO_PERSON, structure: named } } : {}),
    resetOptions: { keepDirtyValues: true },
  });
  const saving = useSave(ADD_PERSON, {
    said: ({ addPerson: { person } }) => t('personForm.added', { name: person.name }),
    receipt: ({ addPerson }) => addPerson.receipt,
    onSaved: ({ addPerson: { person } }) => change(select({ type: 'person', id: person.id })),
  });
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={t('command.add-person')} dirty={isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={(values) =>
          saving.mutate({ input: personInput(values, dirtyFields), employment: firstEmployment(values) })
        }
        onCancel={onClose}
        saveLabel={t('personForm.add')}
        own={{ FORBIDDEN: t('personForm.notThere') }}
        fieldWords={(error) => (sameNameOf(error) === null ? undefined : t('personForm.sameNameField'))}
      >
        <SameName error={saving.error} />
        <TextField
          name="name"
          label={t('field.name')}
          hint={t('personForm.nameHint')}
          required
          maxLength={200}
        />
        <RecordField
          type="structure"
          name="structure"
          label={t('field.structure')}
          hint={t(own ? 'personForm.ownStructureHint' : 'personForm.structureHint')}
          required={own !== null}
          {...(own ? { only: own } : {})}
        />
        <div className="form-pair">
          <TextField name="jobTitle" label={t('field.jobTitle')} hint={t('personForm.jobHint')} />
          <TextField name="role" label={t('field.role')} hint={t('personForm.roleHint')} />
        </div>
        <ContactFields />
        <CheckField name="isContact" label={t('field.isContact')} hint={t('personForm.contactHint')} />
      </EditForm>
    </FormDialog>
  );
}
