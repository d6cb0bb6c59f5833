import { coordinates } from '../../access/use-me';
import type { Command, Subject } from '../../commands/command';

const mayEdit = (_me: unknown, subject: Subject | null): boolean => subject?.mayEdit ?? false;

/** What one may do with format cards: those that came with the application are copied. */
export const FORMAT_COMMANDS: readonly Command[] = [
  { id: 'add-format', about: 'territory', icon: 'add', mayUse: coordinates },
  { id: 'edit-format', about: 'format', icon: 'edit', mayUse: mayEdit },
  { id: 'copy-format', about: 'format', icon: 'add', mayUse: coordinates },
  { id: 'remove-format', about: 'format', icon: 'close', mayUse: mayEdit },
];
