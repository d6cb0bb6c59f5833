import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { AreaField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { asText } from '../ui/form/form-values';
import { useStoredForm } from '../ui/form/use-stored-form';
import { RESULT_WORDS, WORD_RESULTS } from './results.query';
import { readResults } from './results-search';
import './results-words';

const MOST = 4_000;
const NONE = { introduction: '', conclusion: '' };

/** A few words around the figures of the period that the address asks for; no figure is typed. */
export function WordsForm({ onClose }: FormProps) {
  const { t } = useTranslation();
  const { from = null, to = null } = readResults(useSearch({ strict: false }));
  const { data, error, refetch } = useQuery({
    queryKey: ['result-words', from, to],
    queryFn: async ({ signal }) => (await execute(RESULT_WORDS, { from, to }, signal)).results.words,
    ...READ_TO_EDIT,
  });
  const form = useStoredForm(
    NONE,
    data ? { introduction: asText(data.introduction), conclusion: asText(data.conclusion) } : undefined,
  );
  const saving = useSave(WORD_RESULTS, {
    said: ({ wordResults: { receipt } }) => t(receipt.id === null ? 'form.nothingChanged' : 'results.worded'),
    receipt: ({ wordResults }) => wordResults.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('command.write-results')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = data.version) => saving.mutate({ ...values, from, to, version })}
          onCancel={onClose}
        >
          <p className="form-words">{t('results.wordsHint')}</p>
          <AreaField name="introduction" label={t('results.introduction')} rows={6} maxLength={MOST} />
          <AreaField name="conclusion" label={t('results.conclusion')} rows={6} maxLength={MOST} />
        </EditForm>
      )}
    </FormDialog>
  );
}
