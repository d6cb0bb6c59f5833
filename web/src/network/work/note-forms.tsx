import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { plusDays } from '../../../../api/plus-days';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { useTerritory } from '../../territory/use-territory';
import { EditForm } from '../../ui/form/edit-form';
import { TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asValue } from '../../ui/form/form-values';
import { useWork } from './use-work';
import { PUT_OFF, SET_ASIDE } from './work.query';

const useName = (of: string): string =>
  useWork(true).data?.find(({ structure }) => structure.id === of)?.structure.name ?? '';

const WEEK = 7;

/** Later: until which day, and a word if one likes. */
export function PutOff({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const name = useName(of);
  const today = useTerritory().data?.territory.today ?? new Date().toISOString().slice(0, 10);
  const form = useForm({ defaultValues: { until: plusDays(today, WEEK), word: '' } });
  const saving = useSave(PUT_OFF, {
    said: () => t('work.putOffSaid', { name }),
    receipt: ({ putOffAction }) => putOffAction.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('workForm.putOff', { name })} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={({ until, word }) => saving.mutate({ structure: of, until, word: asValue(word) })}
        onCancel={onClose}
        saveLabel={t('workForm.putOffSave')}
      >
        <TextField
          name="until"
          type="date"
          label={t('workForm.until')}
          hint={t('workForm.untilHint')}
          required
        />
        <TextField name="word" label={t('workForm.word')} hint={t('workForm.wordHint')} maxLength={300} />
      </EditForm>
    </FormDialog>
  );
}

/** Aside, with a word why; it comes back when another reason holds. */
export function SetAside({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const name = useName(of);
  const form = useForm({ defaultValues: { word: '' } });
  const saving = useSave(SET_ASIDE, {
    said: () => t('work.setAsideSaid', { name }),
    receipt: ({ setAsideAction }) => setAsideAction.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('workForm.setAside', { name })} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={({ word }) => saving.mutate({ structure: of, word: word.trim() })}
        onCancel={onClose}
        saveLabel={t('workForm.setAsideSave')}
      >
        <p>{t('workForm.setAsideNote')}</p>
        <TextField
          name="word"
          label={t('workForm.why')}
          hint={t('workForm.wordHint')}
          maxLength={300}
          required
        />
      </EditForm>
    </FormDialog>
  );
}
