import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NewsNotice } from '../access/news/news-notice';
import { PrivacyNotice } from '../access/privacy/privacy-notice';
import type { TerritoryQuery } from '../gql/graphql';
import { TimeBar } from '../meetings/time-bar';
import { DemonstrationBanner } from '../territory/demonstration-banner';
import { EmptyTerritory } from '../territory/empty-territory';
import { TerritoryHead } from '../territory/territory-head';
import { ErrorNotice } from '../ui/error-notice';
import { ShareButton } from '../ui/share-button';
import { useView } from '../view/use-view';
import type { Place } from '../view/view';
import { ActiveFilters } from './active-filters';
import { CompareBar } from './compare/compare-bar';
import { FilterBar } from './filter-bar';
import { LevelSwitch } from './level-switch';
import { Margin } from './margin';
import type { Replay } from './replay/use-replay';
import { Stage } from './stage';
import type { useShown } from './use-shown';

interface DeskProps {
  readonly place: Place;
  readonly compact: boolean;
  readonly territory: UseQueryResult<TerritoryQuery>;
  readonly shown: ReturnType<typeof useShown>;
  readonly replay: Replay;
}

/** The page itself: the margin (isolated, legend), the plate's title, its filters, the map or the list, time. */
export function Desk({ place, compact, territory, shown, replay }: DeskProps) {
  const { t } = useTranslation();
  const isComparing = useView().compare !== undefined;
  const { comparison } = shown;
  const error = territory.error ?? shown.network.error ?? shown.isolated.error ?? comparison.query.error;
  const retry = () => {
    for (const query of [territory, shown.network, shown.isolated, comparison.query])
      if (query.error) void query.refetch();
  };
  const cities = territory.data?.cities ?? [];
  const beginning = territory.data?.meetings.map(({ heldOn }) => heldOn).sort()[0];
  const isEmpty = territory.data?.territory.structureCount === 0;
  const showsMap = place === 'map' || place === 'list';
  const showsCompareBar = !compact || place !== 'isolated';
  if (isEmpty && !error) return <EmptyTerritory />;
  return (
    <main id="main" className="desk" tabIndex={-1}>
      {compact && place !== 'map' && <DemonstrationBanner territory={territory.data} />}
      <div className="plate-head">
        <TerritoryHead
          territory={territory.data?.territory}
          isolatedCount={shown.isolated.data?.isolated.length}
          compact={compact}
        >
          {!compact && <LevelSwitch />}
        </TerritoryHead>
        <NewsNotice />
        <PrivacyNotice />
        {territory.data && isComparing && showsCompareBar && (
          <CompareBar
            points={replay.points}
            today={territory.data.territory.today}
            shown={comparison.shown}
            isBusy={comparison.query.isFetching}
          />
        )}
      </div>
      {!isEmpty && (!compact || place === 'filters') && (
        <div className="toolbar">
          {compact && <LevelSwitch />}
          <FilterBar cities={cities} />
          {!compact && <ShareButton />}
        </div>
      )}
      <ActiveFilters cities={cities} />
      <Margin place={place} compact={compact} beginning={beginning} shown={shown} />
      {showsMap && (
        <div className="stage">
          {error && <ErrorNotice error={error} onRetry={retry} />}
          {!error && <Stage place={place} cities={cities} shown={shown} fresh={replay.step.fresh} />}
          {(isComparing ? comparison.query.data : shown.network.data)?.truncated && (
            <p className="truncated">{t('shown.truncated')}</p>
          )}
        </div>
      )}
      {territory.data && !isEmpty && !isComparing && (!compact || place === 'map' || place === 'filters') && (
        <TimeBar
          points={replay.points}
          today={territory.data.territory.today}
          brought={replay.step.brought}
          ahead={replay.ahead}
          isBroken={error !== null}
        />
      )}
    </main>
  );
}
