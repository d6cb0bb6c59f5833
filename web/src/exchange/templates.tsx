import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice';
import { FIRST_FORMATS, FORMAT_IDS, type FormatId } from './format-ids';
import { TemplateDetails } from './template-details';
import { useFormats } from './use-import-words';

/** Every kind of file with a template to fill in; the two that are enough come first. */
export function Templates() {
  const { t } = useTranslation();
  const formats = useFormats();
  const others = FORMAT_IDS.filter((id) => !FIRST_FORMATS.includes(id));
  const list = (ids: readonly FormatId[]) => (
    <ul className="templates">
      {ids.map((id) => {
        const format = formats.data?.find((one) => one.id === id);
        return format && <TemplateDetails key={id} id={id} columns={format.columns} />;
      })}
    </ul>
  );
  return (
    <section className="import-templates">
      <h2>{t('importPage.templates')}</h2>
      <p>{t('importPage.twoEnough')}</p>
      {formats.error && <ErrorNotice error={formats.error} onRetry={() => void formats.refetch()} />}
      {list(FIRST_FORMATS)}
      <details>
        <summary>{t('importPage.otherTemplates', { count: others.length })}</summary>
        {list(others)}
      </details>
      <p className="import-note">{t('importPage.cells')}</p>
    </section>
  );
}
