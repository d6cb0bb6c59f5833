import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../access/use-me';
import type { FormProps } from '../commands/forms';
import { RecordField } from '../directory/record-field';
import { useNamed } from '../directory/use-named';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { FormDialog } from '../ui/form/form-dialog';
import { useStoredForm } from '../ui/form/use-stored-form';
import { RECORD_COLLABORATION } from './collaboration.query';
import { CollaborationFields } from './collaboration-fields';
import {
  type CollaborationValues,
  collaborationInput,
  collaborationValues,
  NO_COLLABORATION,
} from './collaboration-values';
import { useCollaboration } from './use-collaboration';

function useRecord(words: 'recorded' | 'corrected', onSaved: () => void) {
  const { t } = useTranslation();
  return useSave(RECORD_COLLABORATION, {
    said: ({ recordCollaboration: { collaboration, receipt } }) =>
      receipt.id === null
        ? t('form.nothingChanged')
        : t(`collaborationForm.${words}`, {
            from: collaboration.from.name,
            to: collaboration.to.name,
          }),
    receipt: ({ recordCollaboration }) => recordCollaboration.receipt,
    onSaved,
  });
}

/** Two structures work together; an editor says so of their own. */
export function RecordCollaboration({ of, with: other, onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [first, second] = [useNamed('structure', of).named, useNamed('structure', other).named];
  const form = useForm<CollaborationValues>({
    values: { ...NO_COLLABORATION, from: first ?? null, to: second ?? null },
    resetOptions: { keepDirtyValues: true },
  });
  const saving = useRecord('recorded', onClose);
  const { isDirty, dirtyFields } = form.formState;
  const [from, to] = form.watch(['from', 'to']);
  const own = me && !coordinates(me) ? me.edits : null;
  const onlyOwn = (opposite: typeof from) =>
    own && !(opposite && own.includes(opposite.id))
      ? { only: own, hint: t('personForm.ownStructureHint') }
      : {};
  const save = (values: CollaborationValues) =>
    saving.mutate({
      input: {
        from: values.from?.id ?? null,
        to: values.to?.id ?? null,
        ...collaborationInput(values, dirtyFields),
      },
    });
  return (
    <FormDialog title={t('command.add-collaboration')} dirty={isDirty} onClose={onClose}>
      <EditForm
        form={form as UseFormReturn<CollaborationValues>}
        saving={saving}
        onSave={save}
        onCancel={onClose}
        saveLabel={t('acquaintanceForm.note')}
        own={{ FORBIDDEN: t('collaborationForm.notYours') }}
      >
        <div className="form-pair">
          <RecordField
            type="structure"
            name="from"
            label={t('collaborationForm.from')}
            except={to ? [to.id] : []}
            {...onlyOwn(to)}
            required
          />
          <RecordField
            type="structure"
            name="to"
            label={t('collaborationForm.to')}
            except={from ? [from.id] : []}
            {...(from ? onlyOwn(from) : {})}
            required
          />
        </div>
        <CollaborationFields isNew />
      </EditForm>
    </FormDialog>
  );
}

/** What was said of a collaboration, corrected at the version that was read: `of` is a structure, `with` the tie. */
export function EditCollaboration({ of = '', with: id = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { collaboration, error, refetch, isMissing } = useCollaboration(of, id);
  const form = useStoredForm<CollaborationValues>(
    NO_COLLABORATION,
    collaboration ? collaborationValues(collaboration) : undefined,
  );
  const saving = useRecord('corrected', onClose);
  const { isDirty, dirtyFields } = form.formState;
  const title = collaboration
    ? t('collaborationForm.between', { from: collaboration.from.name, to: collaboration.to.name })
    : t('command.edit-collaboration');
  return (
    <FormDialog title={title} dirty={isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('collaborationForm.ended')}</p>}
      {collaboration && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = collaboration.version) =>
            saving.mutate({ input: { id, version, ...collaborationInput(values, dirtyFields) } })
          }
          onCancel={onClose}
        >
          <CollaborationFields />
        </EditForm>
      )}
    </FormDialog>
  );
}
