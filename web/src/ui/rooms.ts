import { useNavigate } from '@tanstack/react-router';
import { coordinates, type Me, useMe, worksHere } from '../access/use-me';
import type { Icon } from './icon';

/** A page beside the map: where it is, and to whom it is offered; the server decides who sees what. */
export interface Room {
  readonly id: 'map' | 'meetings' | 'journal' | 'me' | 'import' | 'more';
  readonly to: '/' | '/meetings' | '/journal' | '/me' | '/import' | '/more';
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly shownTo: (me: Me) => boolean;
  /** On the rail; the others are found under "more". */
  readonly onRail?: boolean;
}

/** Every page; a new one is one entry here, its words `room.<id>`, and a route. */
export const ROOMS: readonly Room[] = [
  { id: 'map', to: '/', icon: 'map', shownTo: () => true },
  { id: 'meetings', to: '/meetings', icon: 'meetings', shownTo: () => true, onRail: true },
  { id: 'journal', to: '/journal', icon: 'clock', shownTo: worksHere },
  { id: 'me', to: '/me', icon: 'person', shownTo: ({ role }) => role !== 'VISITOR' },
  { id: 'import', to: '/import', icon: 'import', shownTo: coordinates },
  { id: 'more', to: '/more', icon: 'more', shownTo: () => true, onRail: true },
];

export function useRooms(): readonly Room[] {
  const me = useMe();
  return me ? ROOMS.filter(({ shownTo }) => shownTo(me)) : [];
}

/** The same, each with the way there. */
export function usePlacesToGo() {
  const navigate = useNavigate();
  return useRooms().map((room) => ({ ...room, go: () => void navigate({ to: room.to }) }));
}
