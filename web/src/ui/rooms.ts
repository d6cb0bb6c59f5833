import { useNavigate } from '@tanstack/react-router';
import { answersRequests, coordinates, type Me, takesAway, useMe, worksHere } from '../access/use-me';
import type { Icon } from './icon';

interface RoomShape {
  readonly id: string;
  readonly to: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** To whom it is offered; the server decides who sees what. */
  readonly shownTo: (me: Me) => boolean;
  /** On the rail; the others are found under "more". */
  readonly onRail: boolean;
}

const anybody = () => true;
const administers = ({ role }: Me) => role === 'ADMINISTRATOR';
const signedIn = ({ role }: Me) => role !== 'VISITOR';

/** Every page beside the map; a new one is one line here, its words `room.<id>` and `roomWhat.<id>`, and a route. */
export const ROOMS = [
  { id: 'map', to: '/', icon: 'map', shownTo: anybody, onRail: false },
  { id: 'contacts', to: '/contacts', icon: 'tie', shownTo: anybody, onRail: true },
  { id: 'pathway', to: '/pathway', icon: 'path', shownTo: anybody, onRail: true },
  { id: 'meetings', to: '/meetings', icon: 'meetings', shownTo: anybody, onRail: true },
  { id: 'projects', to: '/projects', icon: 'merge', shownTo: signedIn, onRail: true },
  { id: 'growth', to: '/growth', icon: 'growth', shownTo: signedIn, onRail: true },
  { id: 'work', to: '/work', icon: 'work', shownTo: coordinates, onRail: true },
  { id: 'fragility', to: '/fragility', icon: 'fragility', shownTo: signedIn, onRail: true },
  { id: 'results', to: '/results', icon: 'print', shownTo: signedIn, onRail: false },
  { id: 'my-ties', to: '/my-ties', icon: 'person', shownTo: signedIn, onRail: false },
  { id: 'introductions', to: '/introductions', icon: 'tie', shownTo: signedIn, onRail: false },
  { id: 'follow-ups', to: '/follow-ups', icon: 'clock', shownTo: worksHere, onRail: false },
  { id: 'outreach', to: '/outreach', icon: 'host', shownTo: anybody, onRail: false },
  { id: 'formats', to: '/formats', icon: 'meetings', shownTo: anybody, onRail: false },
  { id: 'findings', to: '/findings', icon: 'quote', shownTo: anybody, onRail: false },
  { id: 'journal', to: '/journal', icon: 'clock', shownTo: worksHere, onRail: false },
  { id: 'accounts', to: '/accounts', icon: 'people', shownTo: answersRequests, onRail: false },
  { id: 'duplicates', to: '/duplicates', icon: 'merge', shownTo: coordinates, onRail: false },
  { id: 'mail', to: '/mail', icon: 'mail', shownTo: administers, onRail: false },
  { id: 'me', to: '/me', icon: 'person', shownTo: signedIn, onRail: false },
  { id: 'import', to: '/import', icon: 'import', shownTo: coordinates, onRail: false },
  { id: 'exports', to: '/exports', icon: 'share', shownTo: takesAway, onRail: false },
  { id: 'more', to: '/more', icon: 'more', shownTo: anybody, onRail: true },
] as const satisfies readonly RoomShape[];
export type Room = (typeof ROOMS)[number];

export function useRooms(): readonly Room[] {
  const me = useMe();
  return me ? ROOMS.filter(({ shownTo }) => shownTo(me)) : [];
}

/** The same, each with the way there. */
export function usePlacesToGo() {
  const navigate = useNavigate();
  return useRooms().map((room) => ({ ...room, go: () => void navigate({ to: room.to }) }));
}
