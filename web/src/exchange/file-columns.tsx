import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOf, sayFormat, saySkip } from './choices';
import { ColumnRow } from './column-row';
import { FORMAT_IDS } from './format-ids';
import type { DescribedFile } from './import-api';
import { importMemory, rememberChoice } from './import-memory';
import { useStore } from './store';
import { useImportWords } from './use-import-words';

interface FileColumnsProps {
  readonly file: DescribedFile;
  readonly missing: readonly string[];
  /** A few files are shown in full; of many only what wants looking at. */
  readonly isAlone: boolean;
}

const SEPARATORS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
const ASIDE = '-';

/** One file: what it is, how it is written, and what becomes of each of its columns. */
export function FileColumns({ file, missing, isAlone }: FileColumnsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { said } = useStore(importMemory);
  const { formatName, columnName, expected } = useImportWords();
  const choice = choiceOf(file, said);
  const asideCount = choice.columns.filter((column) => column === null).length;
  const [isOpen, setOpen] = useState(isAlone || missing.length > 0 || asideCount > 0);
  const change = (value: string) =>
    rememberChoice(
      file.name,
      value === ASIDE ? saySkip(file, choice) : sayFormat(file, value === '' ? null : value),
    );
  if (file.problem !== null) {
    return (
      <article className="import-file" data-state="aside">
        <h3>{file.name}</h3>
        <p className="file-problem">{t('importPage.notATable', { expected: expected(file.problem) })}</p>
      </article>
    );
  }
  return (
    <article
      className="import-file"
      data-state={choice.skip ? 'aside' : 'kept'}
      aria-labelledby={`${id}name`}
    >
      <h3 id={`${id}name`}>{file.name}</h3>
      <p className="import-facts">
        {t('importPage.rows', { count: file.rows })}
        {file.separator && `, ${t(`importPage.separator.${SEPARATORS[file.separator]}`)}`}
        {file.encoding && `, ${t(`importPage.encoding.${file.encoding}`)}`}
      </p>
      <div className="import-kind">
        <label htmlFor={`${id}kind`}>{t('importPage.kind')}</label>
        <select
          id={`${id}kind`}
          className="field-box"
          value={choice.skip ? ASIDE : (choice.format ?? '')}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          {choice.format === null && !choice.skip && <option value="">{t('importPage.chooseKind')}</option>}
          {FORMAT_IDS.map((format) => (
            <option key={format} value={format}>
              {formatName(format)}
            </option>
          ))}
          <option value={ASIDE}>{t('importPage.leaveFile')}</option>
        </select>
      </div>
      {choice.skip && <p className="import-note">{t('importPage.fileAside')}</p>}
      {!choice.skip && choice.format === null && (
        <p className="file-problem">{t('importPage.kindUnknown')}</p>
      )}
      {missing.length > 0 && (
        <p className="file-problem">
          {t('importPage.missing', {
            count: missing.length,
            columns: missing.map((column) => columnName(choice.format, column)).join(', '),
          })}{' '}
          {t('importPage.missingCure')}
          {missing.includes('id') && ` ${t('importPage.missingId')}`}
        </p>
      )}
      {!choice.skip && choice.format !== null && (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {t('importPage.recognised', { count: choice.columns.length - asideCount })}
            {asideCount > 0 && `, ${t('importPage.aside', { count: asideCount })}`}
          </summary>
          <table className="import-columns">
            <thead>
              <tr>
                <th scope="col">{t('importPage.yourColumn')}</th>
                <th scope="col">{t('importPage.firstValues')}</th>
                <th scope="col">{t('importPage.becomes')}</th>
              </tr>
            </thead>
            <tbody>
              {file.columns.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may bear one name.
                <ColumnRow key={index} file={file} choice={choice} index={index} />
              ))}
            </tbody>
          </table>
        </details>
      )}
    </article>
  );
}
