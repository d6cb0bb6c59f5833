import { useTranslation } from 'react-i18next';
import type { Fresh } from '../map/network-map.types';
import { useView } from '../view/use-view';
import type { Place } from '../view/view';
import { CompareStage } from './compare/compare-stage';
import { MapPanel } from './map-panel';
import type { City } from './network.types';
import { NetworkList } from './network-list';
import type { useShown } from './use-shown';

interface StageProps {
  readonly place: Place;
  readonly cities: readonly City[];
  readonly shown: ReturnType<typeof useShown>;
  readonly fresh: Fresh | null;
}

/** The same answer, drawn or listed. */
export function Stage({ place, cities, shown: all, fresh }: StageProps) {
  const { network, shown, listed, matches, frame } = all;
  const { t } = useTranslation();
  const { compare } = useView();
  if (compare !== undefined) return <CompareStage place={place} shown={all} />;
  if (!network.data || !shown) return <p className="loading">{t('loading.network')}</p>;
  if (place === 'list') {
    return <NetworkList nodes={listed} cities={cities} total={network.data.nodes.length} />;
  }
  return <MapPanel network={network.data} shown={shown} matches={matches} fresh={fresh} frame={frame} />;
}
