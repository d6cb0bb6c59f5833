import { useTranslation } from 'react-i18next';
import { asideReason, type Choice, sayColumn } from './choices';
import type { DescribedFile } from './import-api';
import { rememberChoice } from './import-memory';
import { useImportWords } from './use-import-words';

interface ColumnRowProps {
  readonly file: DescribedFile;
  readonly choice: Choice;
  readonly index: number;
}

const SHOWN = 3;

/** A column of the file with its first values, and the column of ours that it becomes. */
export function ColumnRow({ file, choice, index }: ColumnRowProps) {
  const { t } = useTranslation();
  const { formats, columnName } = useImportWords();
  const header = file.columns[index]?.header ?? '';
  const title = header === '' ? t('importPage.untitled', { place: index + 1 }) : header;
  const values = file.sample.slice(0, SHOWN).map((row) => row[index] ?? '');
  const reason = asideReason(file, choice, index);
  const columns = formats.find(({ id }) => id === choice.format)?.columns ?? [];
  const usedBy = (column: string): string | undefined => {
    const other = choice.columns.indexOf(column);
    return other === -1 || other === index ? undefined : file.columns[other]?.header;
  };
  return (
    <tr data-aside={reason !== null}>
      <th scope="row">{title}</th>
      <td className="import-values">
        {values.some((value) => value !== '') ? (
          <ul>
            {values.map((value, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the first lines of a file, which do not move.
              <li key={i}>{value === '' ? '—' : value}</li>
            ))}
          </ul>
        ) : (
          <span>{t('importPage.noValue')}</span>
        )}
      </td>
      <td>
        {reason !== 'REPEATED' && (
          <select
            className="field-box"
            aria-label={t('importPage.becomesOf', { column: title })}
            value={choice.columns[index] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              rememberChoice(file.name, sayColumn(file, choice, index, value === '' ? null : value))
            }
          >
            <option value="">{t('importPage.leaveColumn')}</option>
            {columns.map(({ name, required }) => {
              const other = usedBy(name);
              const label = columnName(choice.format, name) + (required ? ` (${t('form.required')})` : '');
              return (
                <option key={name} value={name}>
                  {other === undefined ? label : t('importPage.usedBy', { label, column: other })}
                </option>
              );
            })}
          </select>
        )}
        {reason && <p className="import-reason">{t(`importAside.${reason}`)}</p>}
      </td>
    </tr>
  );
}
