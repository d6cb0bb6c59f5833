import { useWords } from '../i18n/use-words';
import { KindSigns } from '../map/kind-signs';
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
        <KindSigns />
      </ul>
    </div>
  );
}
