import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import type { FormatId } from './format-ids';
import { type ImportFormat, useImportWords } from './use-import-words';

interface TemplateDetailsProps {
  readonly id: FormatId;
  readonly columns: ImportFormat['columns'];
}

/** What a kind of file is for, its columns with an example, and the template. */
export function TemplateDetails({ id, columns }: TemplateDetailsProps) {
  const { t } = useTranslation();
  const { columnName, formatName } = useImportWords();
  const name = formatName(id);
  return (
    <li className="template">
      <p className="template-name">{name}</p>
      <p className="template-what">{t(`importFormat.${id}.what`)}</p>
      <a className="button" href={`/templates/${id}.csv`} download={`${id}.csv`}>
        <Icon name="import" />
        {t('importPage.download')}
        <span className="visually-hidden">{t('importPage.downloadOf', { name })}</span>
      </a>
      <details>
        <summary>
          {t('importPage.columnsOf', { count: columns.length })}
          <span className="visually-hidden">{t('importPage.downloadOf', { name })}</span>
        </summary>
        <table className="template-columns">
          <thead>
            <tr>
              <th scope="col">{t('importPage.column')}</th>
              <th scope="col">{t('importPage.example')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name: column, required, example }) => (
              <tr key={column}>
                <th scope="row" data-required={required}>
                  {columnName(id, column)}
                  {required && <span className="field-mark"> ({t('form.required')})</span>}
                </th>
                <td>{example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}
