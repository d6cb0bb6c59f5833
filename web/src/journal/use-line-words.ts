import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PATH_STAGES, STRUCTURE_KINDS } from '../../../api/kinds';
import { useWords } from '../i18n/use-words';
import { useTerritory } from '../territory/use-territory';
import { nameIn } from './entry-names';
import type { Entry, Line } from './journal.types';

const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((item) => item === value);

/** The words of what changed: fields, values and records, names in the place of ids. */
export function useLineWords() {
  const { t, day, instant } = useWords();
  const { i18n } = useTranslation();
  const territory = useTerritory().data;
  return useMemo(() => {
    const known = (key: string): string | null => (i18n.exists(key) ? i18n.t(key as 'field.name') : null);
    const record = (entry: Entry, id: string): string => {
      const city = territory?.cities.find((one) => one.id === id)?.name;
      const meeting = territory?.meetings.find((one) => one.id === id)?.title;
      const stage = oneOf(PATH_STAGES, id);
      return nameIn(entry, id) ?? city ?? meeting ?? (stage ? t(`stage.${stage}`) : t('journal.gone'));
    };
    const code = ({ what, field }: Line, value: string): string | null => {
      const kind = oneOf(STRUCTURE_KINDS, value);
      if (what === 'Structure' && field === 'kind' && kind) return t(`kind.${kind}`);
      if (what === 'COLLABORATES_WITH' && field === 'level') return known(`collaboration.${value}`);
      return known(`journal.value.${value}`);
    };
    const value = (entry: Entry, line: Line, said: string | null): string => {
      if (said === null || said === '') return t('conflict.empty');
      if (said === 'true' || said === 'false') return t(said === 'true' ? 'form.yes' : 'form.no');
      if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return day(said);
      if (/^\d{4}-\d{2}-\d{2}T/.test(said)) return instant(said);
      if (line.field === 'meetingId') return record(entry, said);
      if (/^[A-Z][A-Z_]+$/.test(said)) return code(line, said) ?? said;
      return said.replaceAll(' | ', ', ');
    };
    return {
      value,
      record,
      field: ({ field }: Line) => known(`field.${field}`) ?? known(`journal.field.${field}`) ?? field,
      /** "Lien : Léa Martin – Rémi Diallo", "Structure : Étoile". */
      subject: (entry: Entry, { what, records }: Line): string =>
        t('journal.subject', {
          kind: known(`journal.record.${what}`) ?? what,
          names: records.map((id) => record(entry, id)).join(' → '),
        }),
    };
  }, [t, day, instant, i18n, territory]);
}
