import { findPeople } from '../../directory/person.repository';
import type { GraphReader } from '../../graph/port';
import { findAccountPerson } from '../account.repository';
import { personOfSignature } from '../viewer';

/** The name of whoever signed a change; empty for a command, and for an account without a person. */
export async function signerName(graph: GraphReader, signature: string): Promise<string> {
  const person = personOfSignature(signature) ?? (await findAccountPerson(graph, signature));
  if (person === null) return '';
  return (await findPeople(graph, [person]))[0]?.name ?? '';
}
