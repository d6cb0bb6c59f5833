import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { execute } from '../../graphql/execute';
import { READ_TO_EDIT } from '../../graphql/read-to-edit';
import { useSave } from '../../graphql/use-save';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField, TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { useStoredForm } from '../../ui/form/use-stored-form';
import { type FormatValues, formatInput, formatValues, NO_FORMAT } from './format-values';
import { FORMAT_FORM, RECORD_FORMAT, REMOVE_FORMAT } from './formats.query';
import { useCardLanguage } from './use-formats';

function FormatFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="title" label={t('field.title')} maxLength={120} required />
      <AreaField
        name="purpose"
        careful={false}
        label={t('formats.purpose')}
        hint={t('formats.purposeHint')}
        maxLength={600}
      />
      <div className="form-pair">
        <TextField name="peopleFrom" type="number" label={t('formats.atLeast')} />
        <TextField name="peopleTo" type="number" label={t('formats.atMost')} />
      </div>
      <AreaField
        name="steps"
        careful={false}
        label={t('formats.steps')}
        hint={t('formats.stepsHint')}
        rows={8}
      />
      <AreaField name="material" careful={false} label={t('formats.material')} hint={t('formats.lineHint')} />
      <AreaField name="tips" careful={false} label={t('formats.tips')} hint={t('formats.lineHint')} />
    </>
  );
}

function useRecord(words: 'added' | 'corrected', onSaved: (id: string | undefined) => void) {
  const { t } = useTranslation();
  return useSave(RECORD_FORMAT, {
    said: ({ recordFormat: { receipt, format } }) =>
      receipt.id === null ? t('form.nothingChanged') : t(`formats.${words}`, { title: format?.title ?? '' }),
    receipt: ({ recordFormat }) => recordFormat.receipt,
    onSaved: ({ recordFormat }) => onSaved(recordFormat.format?.id),
  });
}

function useStored(of: string) {
  const language = useCardLanguage();
  return useQuery({
    queryKey: ['format-form', of, language],
    queryFn: async ({ signal }) => (await execute(FORMAT_FORM, { id: of, language }, signal)).format,
    ...READ_TO_EDIT,
  });
}

function useOpenCard() {
  const navigate = useNavigate();
  return (id: string | undefined) => {
    if (id !== undefined) void navigate({ to: '/formats/$id', params: { id } });
  };
}

/** A card of one's own, from an empty sheet. */
export function AddFormat({ onClose }: FormProps) {
  const { t } = useTranslation();
  const form = useForm<FormatValues>({ defaultValues: NO_FORMAT });
  const saving = useRecord('added', useOpenCard());
  const { isDirty } = form.formState;
  return (
    <FormDialog title={t('command.add-format')} dirty={isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={(values) => saving.mutate({ input: formatInput(values, 'all') })}
        onCancel={onClose}
      >
        <FormatFields />
      </EditForm>
    </FormDialog>
  );
}

/** A card of one's own, begun from another. */
export function CopyFormat({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const stored = useStored(of);
  const form = useStoredForm<FormatValues>(
    NO_FORMAT,
    stored.data
      ? { ...formatValues(stored.data), title: t('formats.copyOf', { title: stored.data.title }) }
      : undefined,
  );
  const saving = useRecord('added', useOpenCard());
  return (
    <FormDialog title={t('command.copy-format')} dirty={form.formState.isDirty} onClose={onClose}>
      {stored.error && <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values) => saving.mutate({ input: formatInput(values, 'all') })}
          onCancel={onClose}
        >
          <FormatFields />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** A card, corrected at the version that was read. */
export function EditFormat({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const stored = useStored(of);
  const form = useStoredForm<FormatValues>(NO_FORMAT, stored.data ? formatValues(stored.data) : undefined);
  const saving = useRecord('corrected', onClose);
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={t('command.edit-format')} dirty={isDirty} onClose={onClose}>
      {stored.error && <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = stored.data.version) =>
            saving.mutate({ input: { id: of, version, ...formatInput(values, dirtyFields) } })
          }
          onCancel={onClose}
        >
          <FormatFields />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** A card goes; rencontres that follow it keep its name. */
export function RemoveFormat({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const stored = useStored(of);
  const form = useForm({ values: {} });
  const saving = useSave(REMOVE_FORMAT, {
    said: () => t('formats.removed'),
    receipt: ({ removeFormat }) => removeFormat.receipt,
    onSaved: () => void navigate({ to: '/formats' }),
  });
  return (
    <FormDialog title={t('command.remove-format')} dirty={false} onClose={onClose}>
      {stored.error && <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(_values, version = stored.data.version) => saving.mutate({ id: of, version })}
          onCancel={onClose}
          saveLabel={t('formats.remove')}
        >
          <p>{t('formats.removeWhat', { title: stored.data.title })}</p>
        </EditForm>
      )}
    </FormDialog>
  );
}
