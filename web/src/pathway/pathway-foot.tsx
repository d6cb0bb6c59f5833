import { STRUCTURE_KINDS } from '../../../api/kinds';
import { useWords } from '../i18n/use-words';
import { KindGlyph } from '../map/kind-glyph';
import { useTerritory } from '../territory/use-territory';

/** On paper only: which territory, which day, and what the signs of the kinds mean. */
export function PathwayFoot({ shown }: { readonly shown: string }) {
  const { t, day } = useWords();
  const territory = useTerritory().data?.territory;
  if (!territory) return null;
  return (
    <div className="print-foot pathway-foot" aria-hidden="true">
      <p>
        {t('pathway.printFoot', { name: territory.name, date: day(territory.today) })} {shown}
      </p>
      <ul>
        {STRUCTURE_KINDS.map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} size={10} /> {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
