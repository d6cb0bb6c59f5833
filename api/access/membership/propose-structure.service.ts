import { errors } from '../../errors';
import type { StructureKind } from '../../kinds';
import { line, prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { findAccount, inTurn } from '../account.repository';
import { scopeOf } from '../change-records';
import { derivedId } from '../record-writer';
import { countWaiting, findRequest, recordRequest } from './membership.repository';
import { MOST_REQUESTS, tellAnswerers } from './membership-ask.service';

export interface Proposal {
  readonly name: string;
  readonly kind: StructureKind;
  readonly city: string;
  readonly message: string | null;
}

/**
 * Somebody who is signed in proposes a structure that the directory lacks: their address is proved. It stands beside
 * the requests for membership, in the place of what the same address asked and nobody answered.
 */
export async function proposeStructure(
  { viewer, desk, state }: RequestContext,
  mutationId: string,
  { name, kind, city, message }: Proposal,
): Promise<boolean> {
  const id = derivedId(`proposal ${scopeOf(viewer, mutationId)}`, 0);
  const account = viewer.accountId === null ? null : await findAccount(desk.database, viewer.accountId);
  if (account === null) throw errors.signInNeeded('Mutation.proposeStructure');
  if (!state.cities.some((known) => known.id === city)) throw errors.notFound('city', city);
  const { people } = state.network.records;
  const ask = {
    email: account.email,
    name: people.find((person) => person.id === viewer.personId)?.name ?? account.email,
    structure: null,
    structureName: String(line(200)(name, 'name')),
    structureKind: kind,
    structureCity: city,
    message: message === null ? null : (prose(2_000)(message, 'message') as string | null),
  };
  const now = desk.clock();
  await inTurn(desk.database, async (tx) => {
    if (await findRequest(tx, id)) return;
    const waiting = await countWaiting(tx, account.email);
    if (waiting.requests >= MOST_REQUESTS) throw errors.tooManyRequests(3_600);
    await recordRequest(tx, id, ask, now);
    await tellAnswerers(tx, { id, ask, structure: null, now, today: state.today() });
  });
  desk.jobs.poke('send-mail');
  return true;
}
