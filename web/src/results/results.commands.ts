import { coordinates } from '../access/use-me';
import type { Command } from '../commands/command';

/** The words around the figures are the coordination’s (api/access/rules/results.rules.ts). */
export const RESULTS_COMMANDS: readonly Command[] = [
  { id: 'write-results', about: 'territory', icon: 'edit', mayUse: coordinates },
];
