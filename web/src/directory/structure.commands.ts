import { coordinates } from '../access/use-me';
import type { Command } from '../commands/command';

/** What one may do about structures. */
export const STRUCTURE_COMMANDS: readonly Command[] = [
  { id: 'add-structure', about: 'territory', icon: 'add', mayUse: coordinates },
  {
    id: 'edit-structure',
    about: 'structure',
    icon: 'edit',
    mayUse: (_me, subject) => subject?.mayEdit ?? false,
  },
];
