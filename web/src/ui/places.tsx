import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readView, type View } from '../view/view';
import { Icon } from './icon';
import { placesShown } from './place';
import { useRooms } from './rooms';
import './places.css';

const ICONS = { map: 'map', list: 'list', isolated: 'isolated', filters: 'filter' } as const;

/** On a phone the bar has room for few: a contact is what one looks for on the way. */
const AT_THE_THUMB: ReadonlySet<string> = new Set(['contacts', 'more']);

interface PlacesProps {
  /** Null on the pages beside the map, which their links tell. */
  readonly current: NonNullable<View['view']> | null;
  readonly compact: boolean;
  readonly badges: { readonly isolated: number; readonly filters: number };
}

/** Where one can go, in words: a rail on a wide screen, a bar at the thumb on a phone. */
export function Places({ current, compact, badges }: PlacesProps) {
  const { t } = useTranslation();
  const rooms = useRooms().filter(({ id, onRail }) => onRail && (!compact || AT_THE_THUMB.has(id)));
  return (
    <nav className="places" aria-label={t('places.label')}>
      <ul>
        {placesShown(compact).map((place) => {
          const badge = place === 'isolated' || place === 'filters' ? badges[place] : 0;
          return (
            <li key={place}>
              <Link
                to="/"
                search={(old: object) => ({
                  ...readView({ ...old }),
                  view: place,
                  structure: undefined,
                  person: undefined,
                })}
                activeProps={{ 'aria-current': undefined }}
                resetScroll={false}
                className="place"
                aria-current={place === current ? 'page' : undefined}
              >
                <Icon name={ICONS[place]} />
                <span>{t(`places.${place}`)}</span>
                {badge > 0 && <span className="place-badge">{badge}</span>}
              </Link>
            </li>
          );
        })}
        {rooms.map(({ id, to, icon }) => (
          <li key={id}>
            <Link to={to} className="place">
              <Icon name={icon} />
              <span>{t(compact && id === 'contacts' ? 'places.contacts' : `room.${id}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
