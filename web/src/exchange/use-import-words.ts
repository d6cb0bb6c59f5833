import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportFormatsQuery } from '../gql/graphql';
import { execute } from '../graphql/execute';
import { isExpectation } from './expectations';
import { isFormatId } from './format-ids';
import { IMPORT_FORMATS } from './import.query';

export type ImportFormat = ImportFormatsQuery['importFormats'][number];

/** Every kind of file; they do not change while the page is open. */
export const useFormats = () =>
  useQuery({
    queryKey: ['import-formats'],
    queryFn: async ({ signal }) => (await execute(IMPORT_FORMATS, {}, signal)).importFormats,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Kinds of files, columns and expectations in the words of the page. */
export function useImportWords() {
  const { t, i18n } = useTranslation();
  const formats = useFormats().data ?? [];
  return {
    formats,
    formatName: (id: string): string => (isFormatId(id) ? t(`importFormat.${id}.name`) : id),
    /** The header of the template; in English, the name of the column, which files may have as well. */
    columnName: (format: string | null, column: string): string => {
      const known = formats.find(({ id }) => id === format)?.columns.find(({ name }) => name === column);
      return known && i18n.language === 'fr' ? known.label : column;
    },
    expected: (code: string): string =>
      isExpectation(code) ? t(`importExpected.${code}`) : t('importExpected.other'),
  };
}
