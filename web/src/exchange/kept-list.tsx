import { useTranslation } from 'react-i18next';
import type { Outcome } from './import-run';

interface KeptListProps {
  readonly files: Outcome['files'];
}

/** What no file replaces: what a structure wrote, what a person declared, who asked to be erased. */
export function KeptList({ files }: KeptListProps) {
  const { t, i18n } = useTranslation();
  const field = (name: string) => (i18n.exists(`field.${name}`) ? t(`field.${name as 'name'}`) : name);
  const fields = files.flatMap(({ keptFields }) => keptFields);
  const words = [...new Set(files.flatMap(({ keptOwnWord }) => keptOwnWord))];
  const erased = new Set(files.flatMap(({ leftOut }) => leftOut));
  if (fields.length + words.length + erased.size === 0) return null;
  return (
    <section className="kept">
      <h3>{t('importPage.kept')}</h3>
      {fields.length > 0 && (
        <>
          <p>{t('importPage.keptFields')}</p>
          <ul>
            {fields.map(({ id, name, fields: own }) => (
              <li key={`${id} ${own.join(' ')}`}>
                <strong>{name ?? id}</strong> — {own.map(field).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {words.length > 0 && (
        <>
          <p>{t('importPage.keptOwnWord')}</p>
          <ul>
            {words.map((pair) => (
              <li key={pair}>{pair}</li>
            ))}
          </ul>
        </>
      )}
      {erased.size > 0 && <p>{t('importPage.erased', { count: erased.size })}</p>}
    </section>
  );
}
