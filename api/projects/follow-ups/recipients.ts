import { findCoordinators } from '../../access/account.repository';
import type { GraphReader } from '../../graph/port';
import { grouped } from '../../grouped';
import type { FollowUpRow } from './derive';
import { type AddressRow, findAddresses } from './follow-up.repository';

/** Whom a mail about a follow-up goes to. */
export interface Recipient {
  /** `person:<id>`, or `account:<id>` for the coordination. */
  readonly key: string;
  readonly address: string;
  /** The person, where there is one. */
  readonly person: string | null;
}

export const ofPerson = (person: string): string => `person:${person}`;
export const ofAccount = (account: string): string => `account:${account}`;

/** Who answers: the leads of a project, who asked for an introduction; nobody of them: the coordination. */
export function answerersOf({ followed }: FollowUpRow): readonly string[] {
  if (followed.kind === 'MEETING') return [];
  const role = followed.kind === 'PROJECT' ? 'LEAD' : 'ASKER';
  return followed.people.filter((one) => one.role === role).map(({ person }) => person);
}

/**
 * Where each of these people is written to: the address of the directory, else that of their account. Nobody whose
 * only accounts were closed: they asked to be left alone.
 */
function addressesOf(rows: readonly AddressRow[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [person, own] of grouped(rows, (row) => row.person)) {
    const open = own.find(({ account, closedAt }) => account !== null && closedAt === null);
    const closed = own.some(({ account, closedAt }) => account !== null && closedAt !== null);
    if (closed && !open) continue;
    const address = [own[0]?.email, open?.account].find(
      (one) => typeof one === 'string' && one.trim() !== '',
    );
    if (address) found.set(person, address);
  }
  return found;
}

export async function peopleToWrite(graph: GraphReader, people: readonly string[]): Promise<Recipient[]> {
  if (people.length === 0) return [];
  const addresses = addressesOf(await findAddresses(graph, people));
  return [...new Set(people)].flatMap((person) => {
    const address = addresses.get(person);
    return address === undefined ? [] : [{ key: ofPerson(person), address, person }];
  });
}

/** The coordinators; where there are none, the administrators. */
export async function coordinationToWrite(graph: GraphReader): Promise<Recipient[]> {
  const all = await findCoordinators(graph);
  const own = all.filter(({ role }) => role === 'COORDINATOR');
  return (own.length > 0 ? own : all).map(({ id, email, person }) => ({
    key: ofAccount(id),
    address: email,
    person,
  }));
}

/** Who is asked about a follow-up and can be written to. */
export async function askedOf(graph: GraphReader, row: FollowUpRow): Promise<Recipient[]> {
  const people = answerersOf(row);
  return people.length === 0 ? coordinationToWrite(graph) : peopleToWrite(graph, people);
}
