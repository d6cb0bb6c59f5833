import { useTranslation } from 'react-i18next';
import type { Outcome } from './import-run';
import { useImportWords } from './use-import-words';

interface OutcomeTableProps {
  readonly files: Outcome['files'];
  /** Before, what would be; after, what is. */
  readonly tense: 'would' | 'did';
}

/** File by file: what is new, what changes and what stays, in figures and by name. */
export function OutcomeTable({ files, tense }: OutcomeTableProps) {
  const { t, i18n } = useTranslation();
  const { formatName } = useImportWords();
  const figure = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : 'fr-FR');
  const names = (some: readonly string[], count: number) =>
    some.length > 0 && (
      <p className="outcome-names">
        {some.join(', ')}
        {count > some.length && ` ${t('importPage.andOthers', { count: count - some.length })}`}
      </p>
    );
  const cell = (words: 'created' | 'updated' | 'unchanged', count: number, some: readonly string[]) => (
    <td data-empty={count === 0}>
      <span className="outcome-figure">{figure.format(count)}</span>{' '}
      <span className="outcome-word">{t(`importPage.${tense}.${words}`)}</span>
      {names(some, count)}
    </td>
  );
  return (
    <table className="outcome">
      <thead>
        <tr>
          <th scope="col">{t('importPage.file')}</th>
          <th scope="col">{t(`importPage.${tense}.created`)}</th>
          <th scope="col">{t(`importPage.${tense}.updated`)}</th>
          <th scope="col">{t(`importPage.${tense}.unchanged`)}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.file}>
            <th scope="row">
              {file.file}
              <span className="file-facts">
                {formatName(file.format)} · {t('importPage.rows', { count: file.rows })}
              </span>
            </th>
            {cell('created', file.created, file.createdNames)}
            {cell('updated', file.updated, file.updatedNames)}
            {cell('unchanged', file.unchanged, [])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
