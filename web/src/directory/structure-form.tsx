import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { FormDialog } from '../ui/form/form-dialog';
import { useStoredForm } from '../ui/form/use-stored-form';
import { select } from '../view/selection';
import { useChangeView } from '../view/use-view';
import { SameStructure } from './duplicates/same-structure';
import { useSimilar } from './duplicates/use-similar';
import { StructureFields } from './structure-fields';
import { STRUCTURE_FORM, UPSERT_STRUCTURE } from './structure-form.query';
import { NO_STRUCTURE, type StructureValues, structureInput, structureValues } from './structure-values';

function useSaveStructure(words: 'added' | 'corrected', onSaved: (id: string) => void) {
  const { t } = useTranslation();
  return useSave(UPSERT_STRUCTURE, {
    said: ({ upsertStructure: { structure, receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t(`structureForm.${words}`, { name: structure.name }),
    receipt: ({ upsertStructure }) => upsertStructure.receipt,
    onSaved: ({ upsertStructure }) => onSaved(upsertStructure.structure.id),
  });
}

/** A structure that nobody listed yet: three fields are enough; its sheet opens when it is there. */
export function AddStructure({ onClose }: FormProps) {
  const { t } = useTranslation();
  const change = useChangeView();
  const form = useForm({ defaultValues: NO_STRUCTURE });
  const saving = useSaveStructure('added', (id) => change(select({ type: 'structure', id })));
  const { isDirty, dirtyFields } = form.formState;
  const [name, cities, siret] = form.watch(['name', 'cities', 'siret']);
  const similar = useSimilar(name, cities, siret);
  return (
    <FormDialog title={t('command.add-structure')} dirty={isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={(values) => saving.mutate({ input: structureInput(values, dirtyFields) })}
        onCancel={onClose}
        saveLabel={t('structureForm.add')}
      >
        <StructureFields />
        <SameStructure similar={similar} />
      </EditForm>
    </FormDialog>
  );
}

/** The sheet, corrected: only what was touched is sent, at the version that was read. */
export function EditStructure({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const stored = useQuery({
    queryKey: ['structure-form', of],
    queryFn: async ({ signal }) => (await execute(STRUCTURE_FORM, { id: of }, signal)).structure,
    ...READ_TO_EDIT,
  });
  const form = useStoredForm<StructureValues>(
    NO_STRUCTURE,
    stored.data ? structureValues(stored.data) : undefined,
  );
  const saving = useSaveStructure('corrected', onClose);
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={stored.data?.name ?? t('command.edit-structure')} dirty={isDirty} onClose={onClose}>
      {stored.error && <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = stored.data.version) =>
            saving.mutate({ input: { id: of, version, ...structureInput(values, dirtyFields) } })
          }
          onCancel={onClose}
        >
          <StructureFields />
        </EditForm>
      )}
    </FormDialog>
  );
}
