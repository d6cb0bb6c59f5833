import { useQuery } from '@tanstack/react-query';
import { type Me, useMe } from '../access/use-me';
import { execute } from '../graphql/execute';
import { saidBetween } from '../ties/said';
import type { Subject } from './command';
import { PERSON_SUBJECT, STRUCTURE_SUBJECT } from './subject.query';

type Type = 'structure' | 'person';

async function read(type: Type, id: string, me: Me | undefined, signal: AbortSignal): Promise<Subject> {
  if (type === 'structure') {
    const { structure } = await execute(STRUCTURE_SUBJECT, { id }, signal);
    return { type, id, mayEdit: structure.mayEdit };
  }
  const { person } = await execute(PERSON_SUBJECT, { id }, signal);
  const said = saidBetween(me, person);
  return { type, id, mayEdit: person.mayEdit, ...(said ? { said } : {}) };
}

/** A record as its commands see it, asked for where no sheet told it; null until it is known. */
export function useSubject(type: Type, id: string): Subject | null {
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['subject', type, id, me?.person?.id],
    queryFn: ({ signal }) => read(type, id, me, signal),
    enabled: me !== undefined,
  });
  return data ?? null;
}
