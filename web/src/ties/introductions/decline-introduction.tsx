import { useForm } from 'react-hook-form';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { ANSWER_INTRODUCTION } from './introductions.query';
import { refusedIntroduction } from './refused-introduction';
import { useIntroductions } from './use-introductions';

/** An introduction is declined, with a reason that the one who asked reads. */
export function DeclineIntroduction({ of, onClose }: FormProps) {
  const words = useWords();
  const { t } = words;
  const item = useIntroductions().data?.find(({ id }) => id === of);
  const form = useForm({ defaultValues: { reason: '' } });
  const saving = useSave(ANSWER_INTRODUCTION, {
    said: () => t('introduction.declinedSaid'),
    receipt: ({ answerIntroduction }) => answerIntroduction.receipt,
    onSaved: onClose,
  });
  if (!item) return null;
  const { id, version, from, to, part } = item;
  const refused = refusedIntroduction(saving.error, words);
  return (
    <FormDialog title={t('command.decline-introduction')} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        saveLabel={t('introduction.decline')}
        own={refused === undefined ? {} : { CONFLICT: refused }}
        onSave={({ reason }) => saving.mutate({ id, version, answer: 'DECLINED', reason: reason.trim() })}
        onCancel={onClose}
      >
        <p>{t(`introduction.said.${part}`, { from: from.name, to: to.name, through: item.through.name })}</p>
        <AreaField
          name="reason"
          label={t('introduction.why')}
          hint={t('introduction.whyHint', { name: from.name })}
          maxLength={1_000}
          required
        />
      </EditForm>
    </FormDialog>
  );
}
