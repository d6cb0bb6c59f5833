import { useTranslation } from 'react-i18next';
import { csvOf } from '../ui/csv-of';
import { downloadFile } from '../ui/download-file';
import { Icon } from '../ui/icon';
import type { Choice } from './choices';
import type { DescribedFile } from './import-api';
import type { Outcome } from './import-run';
import { useImportWords } from './use-import-words';

interface BadLinesProps {
  readonly outcome: Outcome;
  readonly files: readonly DescribedFile[];
  readonly choiceOf: (file: DescribedFile) => Choice;
}

/** Each bad line: where it is, what stands there, what was expected; also as a file, to mend beside the table. */
export function BadLines({ outcome: { problems, problemCount }, files, choiceOf }: BadLinesProps) {
  const { t } = useTranslation();
  const { columnName, expected } = useImportWords();
  /** The column as the file calls it, else as the template does. */
  const column = (name: string, code: string): string => {
    const file = files.find((one) => one.name === name);
    if (!file || code === '') return '';
    const { format, columns } = choiceOf(file);
    return file.columns[columns.indexOf(code)]?.header ?? columnName(format, code);
  };
  const heads = (['file', 'line', 'column', 'found', 'expected'] as const).map((id) => t(`importPage.${id}`));
  const lines = problems.map((problem) => ({
    file: problem.file,
    line: problem.line > 0 ? String(problem.line) : '',
    column: column(problem.file, problem.column),
    found: problem.value,
    expected: expected(problem.expected),
  }));
  const more = problemCount - problems.length;
  return (
    <section className="bad-lines">
      <p>
        <button
          type="button"
          className="button"
          onClick={() =>
            downloadFile(
              t('importPage.badLinesFile'),
              csvOf([heads, ...lines.map((line) => Object.values(line))]),
            )
          }
        >
          <Icon name="import" />
          {t('importPage.downloadBadLines')}
        </button>
      </p>
      <table className="bad-lines-table">
        <caption className="visually-hidden">{t('importPage.badLines', { count: problemCount })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ file, line, column: header, found, expected: wanted }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list comes whole and never moves.
            <tr key={index}>
              <td>{file}</td>
              <td data-label={t('importPage.line')}>{line}</td>
              <td data-label={t('importPage.column')}>{header}</td>
              <td data-label={t('importPage.found')}>
                {found === '' ? t('importPage.nothingThere') : t('importPage.quoted', { text: found })}
              </td>
              <td data-label={t('importPage.expected')}>{wanted}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="import-note">{t('importPage.moreBadLines', { count: more })}</p>}
    </section>
  );
}
