import { EVIDENCES, STRUCTURE_KINDS } from '../../../api/kinds';
import type { TerritoryQuery } from '../gql/graphql';
import { useWords } from '../i18n/use-words';
import { EvidenceLine } from '../map/evidence-line';
import { KindGlyph } from '../map/kind-glyph';
import { useView } from '../view/use-view';

interface PrintFootProps {
  readonly territory: TerritoryQuery['territory'] | undefined;
}

/** On paper only: which territory, which day, and what the signs mean, at the foot of each page. */
export function PrintFoot({ territory }: PrintFootProps) {
  const { t, day } = useWords();
  const { asOf } = useView();
  if (!territory) return null;
  return (
    <div className="print-foot" aria-hidden="true">
      <p>{t('print.foot', { name: territory.name, date: day(asOf ?? territory.today) })}</p>
      <ul>
        {STRUCTURE_KINDS.map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} size={10} /> {t(`kind.${kind}`)}
          </li>
        ))}
        {EVIDENCES.map((evidence) => (
          <li key={evidence}>
            <EvidenceLine evidence={evidence} /> {t(`evidence.${evidence}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
