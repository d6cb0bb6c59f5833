import { CHANGE_STATES, EVIDENCES } from '../../../api/kinds';
import type { TerritoryQuery } from '../gql/graphql';
import { useWords } from '../i18n/use-words';
import { ChangeMark } from '../map/change-mark';
import { EvidenceLine } from '../map/evidence-line';
import { KindSigns } from '../map/kind-signs';
import { useView } from '../view/use-view';

interface PrintFootProps {
  readonly territory: TerritoryQuery['territory'] | undefined;
  /** The two days, where two are compared. */
  readonly compared: { readonly from: string; readonly to: string } | undefined;
}

/** On paper only: which territory, which day, and what the signs mean, at the foot of each page. */
export function PrintFoot({ territory, compared }: PrintFootProps) {
  const { t, day } = useWords();
  const { asOf } = useView();
  if (!territory) return null;
  return (
    <div className="print-foot" aria-hidden="true">
      <p>
        {compared
          ? t('compare.printed', { name: territory.name, from: day(compared.from), to: day(compared.to) })
          : t('print.foot', { name: territory.name, date: day(asOf ?? territory.today) })}
      </p>
      <ul>
        <KindSigns />
        {compared
          ? CHANGE_STATES.map((state) => (
              <li key={state}>
                <ChangeMark change={state} /> {t(`compare.line.${state}`)}
              </li>
            ))
          : EVIDENCES.map((evidence) => (
              <li key={evidence}>
                <EvidenceLine evidence={evidence} /> {t(`evidence.${evidence}`)}
              </li>
            ))}
      </ul>
    </div>
  );
}
