import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../access/use-me';
import { Ways } from '../territory/empty-ways';
import { useTerritory } from '../territory/use-territory';
import '../territory/empty-territory.css';
import { ErrorNotice } from '../ui/error-notice';
import { Icon } from '../ui/icon';
import { Page } from '../ui/page';
import { RadioSwitch } from '../ui/radio-switch';
import { ShareButton } from '../ui/share-button';
import { useCompact } from '../ui/use-media';
import { GridView } from './grid/grid-view';
import { PathwayFilters } from './pathway-filters';
import { PathwayFoot } from './pathway-foot';
import { isImagining, SHOWN } from './pathway-search';
import { useChangePathway, usePassages, usePathwaySearch, useWall, type WallStructure } from './use-pathway';
import { PassageDetail } from './wall/passage-detail';
import { Wall } from './wall/wall';
import { keeps } from './wall/wall-cards';
import { WhatIfBanner } from './what-if/what-if-banner';
import { WhatIfForm } from './what-if/what-if-form';
import './pathway.css';

/** Nobody yet: how to begin, for who begins, and when to come back for the others. */
function NobodyYet() {
  const { t } = useTranslation();
  const me = useMe();
  if (me && coordinates(me))
    return (
      <section aria-labelledby="pathway-empty">
        <h2 id="pathway-empty">{t('pathway.empty')}</h2>
        <Ways />
      </section>
    );
  return <p className="page-note">{t('empty.soon')}</p>;
}

function WallView({ structures }: { readonly structures: readonly WallStructure[] }) {
  const { t } = useTranslation();
  const search = usePathwaySearch();
  const change = useChangePathway();
  const compact = useCompact();
  const passages = usePassages();
  const before = usePassages(true);
  const shown = structures.filter((structure) => keeps(search, structure));
  const placed = structures.some(({ stages }) => stages.length > 0);
  const narrowed = search.neighbourhood ?? search.public ?? search.theme;
  const mayMove = structures.some(({ sheet }) => sheet?.mayEdit);
  return (
    <>
      {!placed && <p className="pathway-begin">{t('pathway.nobodyPlaced')}</p>}
      {placed && mayMove && !isImagining(search) && (
        <p className="page-note wall-how">{t(compact ? 'pathway.howSmall' : 'pathway.how')}</p>
      )}
      {search.passage && <PassageDetail passage={search.passage} />}
      {passages.error && <ErrorNotice error={passages.error} onRetry={() => void passages.refetch()} />}
      {shown.length === 0 ? (
        <p className="page-note">
          {t('pathway.noneKept')}{' '}
          <button
            type="button"
            className="button"
            onClick={() =>
              change({ city: undefined, neighbourhood: undefined, public: undefined, theme: undefined })
            }
          >
            {t('pathway.seeAll')}
          </button>
        </p>
      ) : (
        <Wall
          structures={shown}
          passages={passages.data}
          before={isImagining(search) ? before.data : undefined}
        />
      )}
      {narrowed && shown.length > 0 && <p className="page-note">{t('pathway.passagesOfAll')}</p>}
    </>
  );
}

/** The path to employment: the wall where structures place themselves, and the grid of where nobody is. */
export function PathwayPage() {
  const { t } = useTranslation();
  const search = usePathwaySearch();
  const change = useChangePathway();
  const wall = useWall();
  const cities = useTerritory().data?.cities ?? [];
  const show: (typeof SHOWN)[number] = search.show ?? 'wall';
  const places = wall.data?.flatMap(({ neighbourhoods }) => neighbourhoods) ?? [];
  const shown = [
    cities.find(({ id }) => id === search.city)?.name,
    ...(show === 'wall'
      ? [places.find(({ id }) => id === search.neighbourhood)?.name, search.public, search.theme]
      : []),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Page
      wide
      title={t('room.pathway')}
      lead={t('pathway.lead')}
      actions={
        <>
          <button
            type="button"
            className="button"
            aria-expanded={search.imagine ?? false}
            onClick={() => change({ imagine: search.imagine ? undefined : true })}
          >
            {t('pathway.whatIf')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => window.print()}>
            <Icon name="print" />
            {t('pathway.print')}
          </button>
          <ShareButton />
        </>
      }
    >
      <WhatIfBanner />
      {wall.error && <ErrorNotice error={wall.error} onRetry={() => void wall.refetch()} />}
      {wall.data?.length === 0 && !isImagining(search) && <NobodyYet />}
      {wall.data && (wall.data.length > 0 || isImagining(search)) && (
        <>
          <p className="pathway-shown">{shown}</p>
          {search.imagine && <WhatIfForm />}
          <div className="pathway-tools">
            <RadioSwitch
              legend={t('pathway.showWhat')}
              choices={SHOWN.map((value) => ({ value, label: t(`pathway.show.${value}`) }))}
              value={show}
              onChange={(value) => change({ show: value === 'grid' ? value : undefined })}
            />
            <PathwayFilters structures={wall.data} />
          </div>
          {show === 'wall' ? <WallView structures={wall.data} /> : <GridView />}
        </>
      )}
      <PathwayFoot shown={shown} />
    </Page>
  );
}
