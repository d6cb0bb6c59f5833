import { coordinates } from '../access/use-me';
import type { Command } from '../commands/command';

/** What one may do about rencontres. */
export const MEETING_COMMANDS: readonly Command[] = [
  { id: 'add-meeting', about: 'territory', icon: 'meetings', mayUse: coordinates },
  { id: 'edit-meeting', about: 'meeting', icon: 'edit', mayUse: coordinates },
];
