import { useForm } from 'react-hook-form';
import { coordinates, useMe } from '../../access/use-me';
import type { FormProps } from '../../commands/forms';
import { useOpenForm } from '../../commands/open-form';
import { type Picked, RecordField } from '../../directory/record-field';
import { useNamed } from '../../directory/use-named';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { REQUEST_INTRODUCTION } from './introduction-request.query';
import { refusedIntroduction } from './refused-introduction';

interface Values {
  from: Picked | null;
  to: Picked | null;
  word: string;
}

/** Asks `with` to introduce one to `of` (else whom one chooses), with a word why; the coordination asks in the name of another. */
export function AskIntroductionForm({ of, with: through, onClose }: FormProps) {
  const words = useWords();
  const { t } = words;
  const me = useMe();
  const { opened } = useOpenForm();
  const { named: target } = useNamed('person', of);
  const { named: introducer } = useNamed('person', through);
  const { named: other } = useNamed('person', opened.for);
  const self = me?.person ? { id: me.person.id, label: me.person.name } : null;
  const forOthers = me !== undefined && coordinates(me);
  const form = useForm<Values>({
    values: { from: forOthers && opened.for ? (other ?? null) : self, to: target ?? null, word: '' },
    resetOptions: { keepDirtyValues: true },
  });
  const [from, to] = form.watch(['from', 'to']);
  const names = { to: to?.label ?? '…', through: introducer?.label ?? '…', from: from?.label ?? '…' };
  const saving = useSave(REQUEST_INTRODUCTION, {
    said: ({ requestIntroduction: { told } }) =>
      t(told ? 'introductionForm.asked' : 'introductionForm.askedUntold', names),
    receipt: ({ requestIntroduction }) => requestIntroduction.receipt,
    onSaved: onClose,
  });
  if (target === undefined || !introducer || (opened.for && forOthers && other === undefined)) return null;
  const isOwn = from !== null && from.id === self?.id;
  const refused = refusedIntroduction(saving.error, words);
  return (
    <FormDialog
      title={t(forOthers && !isOwn ? 'introductionForm.titleFor' : 'introductionForm.title', names)}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      <EditForm
        form={form}
        saving={saving}
        onSave={({ word, to: met }) =>
          met &&
          saving.mutate({
            from: isOwn ? null : (from?.id ?? null),
            through: introducer.id,
            to: met.id,
            word: word.trim(),
          })
        }
        onCancel={onClose}
        saveLabel={t('introductionForm.ask')}
        own={{
          ...(refused === undefined ? {} : { CONFLICT: refused }),
          INVALID: t('introductionRefused.nowhere'),
        }}
      >
        {forOthers && (
          <RecordField
            type="person"
            name="from"
            label={t('introductionForm.from')}
            except={[introducer.id, ...(to ? [to.id] : [])]}
            required
          />
        )}
        {of === undefined && (
          <RecordField
            type="person"
            name="to"
            label={t('introductionForm.to')}
            except={[introducer.id, ...(from ? [from.id] : [])]}
            required
          />
        )}
        <AreaField
          name="word"
          label={t('introductionForm.word')}
          hint={t('introductionForm.wordHint', names)}
          maxLength={1_000}
          required
        />
        <p className="field-hint">{t('introductionForm.free', names)}</p>
      </EditForm>
    </FormDialog>
  );
}
