import { useWords } from '../../i18n/use-words';
import { lackedBy, type SheetValues } from './fill-fields';

/** What a sheet still lacks before it is useful, in plain words. */
export function Lacks({ sheet }: { readonly sheet: SheetValues }) {
  const { t, list } = useWords();
  const lacking = lackedBy(sheet);
  return (
    <p>
      {lacking.length === 0
        ? t('fill.useful')
        : t('fill.lacking', { what: list(lacking.map((one) => t(`fill.lacks.${one}`))) })}
    </p>
  );
}
