import { LegalLinks } from '../ui/page-foot';
import { select, selectionOf } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import type { Place } from '../view/view';
import { IsolatedTray } from './isolated-tray';
import { Legend } from './legend';
import type { useShown } from './use-shown';

interface MarginProps {
  readonly place: Place;
  readonly compact: boolean;
  readonly beginning: string | undefined;
  readonly shown: ReturnType<typeof useShown>;
}

/** Beside the map: those it cannot show for want of a tie, and what its signs mean. */
export function Margin({ place, compact, beginning, shown }: MarginProps) {
  const view = useView();
  const change = useChangeView();
  const showsTray = !compact || place === 'isolated';
  const showsLegend = !compact || place === 'filters';
  if (!showsTray && !showsLegend) return null;
  return (
    <div className="margin">
      {showsTray && (
        <IsolatedTray
          isolated={shown.tray}
          nearly={shown.nearly}
          total={shown.isolated.data?.isolated.length ?? 0}
          beginning={beginning}
          selected={selectionOf(view)?.id ?? null}
          onSelect={(id) => change(select({ type: 'structure', id }))}
        />
      )}
      {showsLegend && <Legend counts={shown.counts} />}
      {showsLegend && <LegalLinks className="legal-links legal-margin" />}
    </div>
  );
}
