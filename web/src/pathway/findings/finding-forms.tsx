import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CONFIDENTIALITIES, STRUCTURE_KINDS } from '../../../../api/kinds';
import type { FormProps } from '../../commands/forms';
import { type Picked, RecordField } from '../../directory/record-field';
import type { FindingInput } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField, ChoicesField, SelectField, TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asText, asValue, changedOnly } from '../../ui/form/form-values';
import { useStoredForm } from '../../ui/form/use-stored-form';
import { FindingQuote } from './finding-quote';
import { RECORD_FINDING, REMOVE_FINDING } from './findings.query';
import { useFinding } from './use-findings';

interface FindingValues {
  theme: string;
  statement: string;
  verbatim: string;
  confidentiality: string;
  kind: string;
  structure: Picked | null;
}

const NO_FINDING: FindingValues = {
  theme: '',
  statement: '',
  verbatim: '',
  confidentiality: 'COORDINATION',
  kind: '',
  structure: null,
};

function findingInput(
  { structure, kind, confidentiality, ...texts }: FindingValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): FindingInput {
  return changedOnly<FindingInput>(
    {
      theme: asValue(texts.theme),
      statement: asValue(texts.statement),
      verbatim: asValue(texts.verbatim),
      confidentiality: CONFIDENTIALITIES.find((one) => one === confidentiality) ?? null,
      kind: STRUCTURE_KINDS.find((one) => one === kind) ?? null,
      structure: structure?.id ?? null,
    },
    dirty,
  );
}

function FindingFields({ themes }: { readonly themes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="theme" label={t('findings.theme')} list={themes} maxLength={100} required />
      <AreaField
        name="statement"
        label={t('findings.statement')}
        hint={t('findings.statementHint')}
        maxLength={2000}
        required
      />
      <AreaField
        name="verbatim"
        label={t('findings.verbatim')}
        hint={t('findings.verbatimHint')}
        maxLength={2000}
      />
      <div className="one-a-line">
        <ChoicesField
          type="radio"
          name="confidentiality"
          label={t('findings.who')}
          choices={CONFIDENTIALITIES.map((one) => ({ value: one, label: t(`findings.whoMay.${one}`) }))}
        />
      </div>
      <SelectField
        name="kind"
        label={t('findings.kind')}
        hint={t('findings.aboutHint')}
        none={t('findings.noKind')}
        choices={STRUCTURE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <RecordField type="structure" name="structure" label={t('findings.structure')} />
    </>
  );
}

function useRecord(words: 'added' | 'corrected', onSaved: () => void) {
  const { t } = useTranslation();
  return useSave(RECORD_FINDING, {
    said: ({ recordFinding: { receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t(`findings.${words}`),
    receipt: ({ recordFinding }) => recordFinding.receipt,
    onSaved,
  });
}

const useFieldWords = () => {
  const { t } = useTranslation();
  return ({ place }: { place: string | undefined }) =>
    place === 'input.structure' ? t('findings.notBoth') : undefined;
};

/** A finding is added; for the coordination alone unless one says otherwise. */
export function AddFinding({ onClose }: FormProps) {
  const { t } = useTranslation();
  const { themes } = useFinding(undefined);
  const form = useForm<FindingValues>({ defaultValues: NO_FINDING });
  const saving = useRecord('added', onClose);
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={t('command.add-finding')} dirty={isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={(values) => saving.mutate({ input: findingInput(values, dirtyFields) })}
        onCancel={onClose}
        fieldWords={useFieldWords()}
      >
        <FindingFields themes={themes} />
      </EditForm>
    </FormDialog>
  );
}

/** A finding, corrected at the version that was read. */
export function EditFinding({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { finding, themes, error, refetch, isMissing } = useFinding(of);
  const [structure] = finding?.structures ?? [];
  const form = useStoredForm<FindingValues>(
    NO_FINDING,
    finding
      ? {
          theme: asText(finding.theme),
          statement: asText(finding.statement),
          verbatim: asText(finding.verbatim),
          confidentiality: finding.confidentiality,
          kind: finding.kind ?? '',
          structure: structure ? { id: structure.id, label: structure.name } : null,
        }
      : undefined,
  );
  const saving = useRecord('corrected', onClose);
  const fieldWords = useFieldWords();
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={t('command.edit-finding')} dirty={isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('findings.gone')}</p>}
      {finding && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = finding.version) =>
            saving.mutate({ input: { id: finding.id, version, ...findingInput(values, dirtyFields) } })
          }
          onCancel={onClose}
          fieldWords={fieldWords}
        >
          <FindingFields themes={themes} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** A finding goes; it can be taken back. */
export function RemoveFinding({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { finding, error, refetch, isMissing } = useFinding(of);
  const form = useForm({ values: {} });
  const saving = useSave(REMOVE_FINDING, {
    said: () => t('findings.removed'),
    receipt: ({ removeFinding }) => removeFinding.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('command.remove-finding')} dirty={false} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('findings.gone')}</p>}
      {finding && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(_values, version = finding.version) => saving.mutate({ id: finding.id, version })}
          onCancel={onClose}
          saveLabel={t('findings.remove')}
        >
          <FindingQuote finding={finding} />
        </EditForm>
      )}
    </FormDialog>
  );
}
