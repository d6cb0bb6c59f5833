import { signInCommand } from '../access/sign-in-command';
import { backupCommand, exportCommand, importCommand, restoreCommand } from '../exchange/commands';
import type { Command } from './commands';

/** The commands that work on the graph, in the running server or in a process of their own. */
export const GRAPH_COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  export: exportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  'sign-in': signInCommand,
};
