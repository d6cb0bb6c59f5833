import { coordinates } from '../access/use-me';
import type { Command, Subject } from '../commands/command';

const mayEdit = (_me: unknown, subject: Subject | null): boolean => subject?.mayEdit ?? false;

/** What one may do about structures. */
export const STRUCTURE_COMMANDS: readonly Command[] = [
  { id: 'add-structure', about: 'territory', icon: 'add', mayUse: coordinates },
  { id: 'edit-structure', about: 'structure', icon: 'edit', mayUse: mayEdit },
  { id: 'position-structure', about: 'structure', icon: 'edit', place: 'path', mayUse: mayEdit },
  { id: 'close-structure', about: 'structure', icon: 'end', place: 'more', mayUse: mayEdit },
  { id: 'merge-structures', about: 'structure', icon: 'merge', place: 'more', mayUse: coordinates },
];
