import { coordinates } from '../../access/use-me';
import type { Command } from '../../commands/command';

/** Whoever is of the directory says what it changed; the coordination notes what others say. */
export const TESTIMONY_COMMANDS: readonly Command[] = [
  {
    id: 'say-words',
    about: 'meeting',
    icon: 'quote',
    place: 'more',
    mayUse: (me) => me.role !== 'VISITOR' && (me.person !== null || coordinates(me)),
  },
];
