import { useMe } from '../access/use-me';
import { COMMANDS } from './catalogue';
import type { Command, Subject } from './command';
import { useOpenForm } from './open-form';

export interface Offered {
  readonly command: Command;
  readonly run: () => void;
}

/** What the viewer may do to a record; with none, what one may do on the territory. */
export function useCommands(subject: Subject | null): readonly Offered[] {
  const me = useMe();
  const { open } = useOpenForm();
  if (!me) return [];
  return COMMANDS.filter(
    ({ about, mayUse }) => about === (subject?.type ?? 'territory') && mayUse(me, subject),
  ).map((command) => ({ command, run: () => open(command.id, subject?.id, subject?.with) }));
}
