import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { ChoicesField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { select } from '../view/selection';
import { useChangeView } from '../view/use-view';
import { MERGE_SIDE, MERGE_STRUCTURES } from './merge.query';
import { MergeTable } from './merge-table';
import { type Picked, RecordField } from './record-field';
import { useNamed } from './use-named';

interface MergeValues {
  twin: Picked | null;
  keep: string;
}

function useSide(id: string | undefined) {
  return useQuery({
    queryKey: ['merge-side', id],
    queryFn: async ({ signal }) => (await execute(MERGE_SIDE, { id: id ?? '' }, signal)).structure,
    enabled: id !== undefined,
    ...READ_TO_EDIT,
  });
}

/** Two sheets of one structure become one: both are seen side by side, one chooses which stays. */
export function MergeStructures({ of = '', with: twinId, onClose }: FormProps) {
  const { t } = useTranslation();
  const change = useChangeView();
  const given = useNamed('structure', twinId).named;
  const form = useForm<MergeValues>({
    defaultValues: { twin: null, keep: of },
    ...(given ? { values: { twin: given, keep: of } } : {}),
    resetOptions: { keepDirtyValues: true },
  });
  const { twin, keep } = form.watch();
  const [one, other] = [useSide(of), useSide(twin?.id)];
  const saving = useSave(MERGE_STRUCTURES, {
    said: ({ mergeStructures }) => t('mergeForm.done', { name: mergeStructures.structure.name }),
    receipt: ({ mergeStructures }) => mergeStructures.receipt,
    onSaved: ({ mergeStructures }) => change(select({ type: 'structure', id: mergeStructures.structure.id })),
  });
  const error = one.error ?? other.error;
  const both = one.data && other.data ? ([one.data, other.data] as const) : null;
  const kept = both?.find(({ id }) => id === keep) ?? both?.[0];
  const gone = both?.find((side) => side !== kept);
  const merge = () => {
    if (kept && gone)
      saving.mutate({
        keep: kept.id,
        keepVersion: kept.version,
        remove: gone.id,
        removeVersion: gone.version,
      });
  };
  return (
    <FormDialog
      title={one.data ? t('mergeForm.title', { name: one.data.name }) : t('command.merge-structures')}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      {error && <ErrorNotice error={error} onRetry={() => void one.refetch()} />}
      <EditForm
        form={form as UseFormReturn<MergeValues>}
        saving={saving}
        onSave={merge}
        onCancel={onClose}
        saveLabel={t('mergeForm.merge')}
        own={{ CONFLICT: t('mergeForm.changed') }}
      >
        <p>{t('mergeForm.what')}</p>
        <RecordField
          type="structure"
          name="twin"
          label={t('mergeForm.twin')}
          hint={t('mergeForm.twinHint')}
          except={[of]}
          required
        />
        {both && kept && (
          <>
            <ChoicesField
              type="radio"
              name="keep"
              label={t('mergeForm.keep')}
              hint={t('mergeForm.keepHint')}
              choices={both.map(({ id, name, cities }) => ({
                value: id,
                label: `${name} (${cities.map((city) => city.name).join(', ')})`,
              }))}
            />
            <MergeTable sides={both} keep={kept.id} />
            <p>{t('mergeForm.undo')}</p>
          </>
        )}
      </EditForm>
    </FormDialog>
  );
}
