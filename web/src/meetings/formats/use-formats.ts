import { useQuery } from '@tanstack/react-query';
import type { FormatsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { FORMATS } from './formats.query';

export type Format = FormatsQuery['formats'][number];

/** The language of the cards that came with the application. */
export function useCardLanguage(): 'FR' | 'EN' {
  const { language } = useWords();
  return language === 'en' ? 'EN' : 'FR';
}

export function useFormats() {
  const language = useCardLanguage();
  return useQuery({
    queryKey: ['formats', language],
    queryFn: async ({ signal }) => (await execute(FORMATS, { language }, signal)).formats,
  });
}
