import { coordinates } from '../../access/use-me';
import type { Command, Subject } from '../../commands/command';

const mayEdit = (_me: unknown, subject: Subject | null): boolean => subject?.mayEdit ?? false;

/** The study is the coordination's to write (api/access/rules/findings.rules.ts). */
export const FINDING_COMMANDS: readonly Command[] = [
  { id: 'add-finding', about: 'territory', icon: 'add', mayUse: coordinates },
  { id: 'edit-finding', about: 'finding', icon: 'edit', mayUse: mayEdit },
  { id: 'remove-finding', about: 'finding', icon: 'close', mayUse: mayEdit },
];
