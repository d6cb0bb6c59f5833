import { PersonSheet } from '../directory/person-sheet';
import { SearchBox } from '../directory/search-box';
import { StructureSheet } from '../directory/structure-sheet';
import { DemonstrationBanner } from '../territory/demonstration-banner';
import { useTerritory } from '../territory/use-territory';
import { Announcer } from '../ui/announcer';
import { placeOf } from '../ui/place';
import { Places } from '../ui/places';
import { PrintFoot } from '../ui/print-foot';
import { SkipLink } from '../ui/skip-link';
import { TopBar } from '../ui/top-bar';
import { useCompact } from '../ui/use-media';
import { Waiting } from '../ui/waiting';
import { countFilters } from '../view/filters';
import { selectionOf } from '../view/selection';
import { useView } from '../view/use-view';
import { Desk } from './desk';
import { useReplay } from './replay/use-replay';
import { useShown } from './use-shown';
import { useSummary } from './use-summary';
import './explorer.css';

/** The one screen: places, search, the desk (map or list and what stands beside), the sheet. */
export function Explorer() {
  const view = useView();
  const compact = useCompact();
  const territory = useTerritory();
  const shown = useShown();
  const replay = useReplay(territory.data, shown.network.data);
  const summary = useSummary(shown, replay.step);
  const place = placeOf(view, compact);
  const selection = selectionOf(view);
  if (territory.isPending) return <Waiting />;
  const cities = territory.data?.cities ?? [];
  return (
    <div className="shell" data-place={place} data-sheet={selection ? 'open' : 'closed'}>
      <SkipLink />
      {!compact && <DemonstrationBanner territory={territory.data} />}
      <TopBar name={territory.data?.territory.name}>
        <SearchBox cities={cities} />
      </TopBar>
      <Places
        current={place}
        compact={compact}
        badges={{ isolated: shown.tray?.length ?? 0, filters: countFilters(view) }}
      />
      <Desk place={place} compact={compact} territory={territory} shown={shown} replay={replay} />
      {selection?.type === 'structure' && <StructureSheet id={selection.id} />}
      {selection?.type === 'person' && <PersonSheet id={selection.id} />}
      <Announcer message={summary} />
      <PrintFoot
        territory={territory.data?.territory}
        compared={view.compare === undefined ? undefined : shown.comparison.query.data}
      />
    </div>
  );
}
