import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords, instantDay, instantHour, instantInWords } from './dates';
import { ofTowns } from './of-towns';

interface Held {
  readonly heldOn: string;
  readonly cities: readonly { readonly name: string }[];
}

/** Dates and rencontres said in the language of the page. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    const day = (iso: string, style?: 'long' | 'short') => dayInWords(iso, language, style);
    const towns = (cities: Held['cities']) =>
      ofTowns(
        cities.map(({ name }) => name),
        language,
      );
    return {
      t,
      language,
      day,
      instant: (iso: string) => instantInWords(iso, language),
      instantDay: (iso: string) => instantDay(iso, language),
      hour: (iso: string) => instantHour(iso, language),
      /** "la rencontre de Sevran, 12 juin 2025" */
      meeting: ({ heldOn, cities }: Held) =>
        cities.length > 0
          ? t('meeting.in', { towns: towns(cities), date: day(heldOn) })
          : t('meeting.of', { date: day(heldOn) }),
      list: (items: readonly string[]) =>
        new Intl.ListFormat(language === 'en' ? 'en-GB' : 'fr-FR', { type: 'conjunction' }).format(items),
      compare: new Intl.Collator(language, { sensitivity: 'base', numeric: true }).compare,
    };
  }, [t, language]);
}
