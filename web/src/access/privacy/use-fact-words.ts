import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/use-words';

/** What a property and its value are called for people; a word that has none yet is shown as it is. */
export function useFactWords() {
  const { t, day, instant } = useWords();
  const { i18n } = useTranslation();
  const known = (key: string): string | null => (i18n.exists(key) ? i18n.t(key as 'field.name') : null);
  return {
    kind: (kind: string) => known(`aboutMe.kind.${kind}`) ?? known(`journal.record.${kind}`) ?? kind,
    what: (kind: string, what: string) => (kind === 'Mail' ? (known(`mail.kind.${what}`) ?? what) : what),
    name: (name: string) =>
      known(`aboutMe.fact.${name}`) ?? known(`field.${name}`) ?? known(`journal.field.${name}`) ?? name,
    value: (name: string, value: string) => {
      if (value === 'true' || value === 'false') return t(value === 'true' ? 'form.yes' : 'form.no');
      if (name === 'operation') return known(`journal.what.${value}`) ?? value;
      if (name === 'level') return known(`aboutMe.level.${value}`) ?? value;
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
      if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return instant(value);
      if (/^[A-Z][A-Z_]+$/.test(value))
        return (
          known(`visibility.${value}`) ?? known(`role.${value}`) ?? known(`journal.value.${value}`) ?? value
        );
      return value;
    },
  };
}
