import { fold } from '../../fold';
import type { RequestContext } from '../../request-context';
import { findSigners } from '../journal.repository';
import { coordinates } from '../viewer';
import { findRequest, listRequests, type RequestRow } from './membership.repository';
import type { MembershipRequest } from './membership.type';
import type { RequestState } from './request-state';

const MOST = 500;

/** Requests as whoever answers them sees them. */
export async function showRequests(
  { desk, state }: RequestContext,
  rows: readonly RequestRow[],
): Promise<MembershipRequest[]> {
  const signers = await findSigners(
    desk.database,
    rows.flatMap(({ answeredBy }) => answeredBy ?? []),
  );
  const known = new Map(signers.map((one) => [one.id, one]));
  const erased = (id: string) => state.network.erased[state.network.people.indexOf.get(id) ?? -1];
  const sameName = (name: string): string[] => {
    const wanted = fold(name);
    return [...state.index.personNames].flatMap(([id, text]) => (text === wanted && !erased(id) ? [id] : []));
  };
  return rows.map(({ structure, answeredBy, email, structureCity, ...row }) => ({
    ...row,
    email,
    domain: email.split('@')[1] ?? '',
    structureId: structure,
    cityId: structureCity,
    answeredBy:
      answeredBy === null
        ? null
        : {
            accountId: answeredBy,
            personId: known.get(answeredBy)?.person ?? null,
            name: known.get(answeredBy)?.name ?? null,
            role: known.get(answeredBy)?.role ?? null,
          },
    sameNameIds: sameName(row.name).slice(0, 20),
  }));
}

/** Requests for membership: all for the coordinator, else those for the sheets that one edits. */
export async function membershipRequests(context: RequestContext, state: RequestState | null) {
  const { viewer, desk } = context;
  const own = coordinates(viewer) ? null : viewer.edits;
  if (own !== null && own.length === 0) return [];
  return showRequests(context, await listRequests(desk.database, state, own, MOST));
}

/** The rule of the mutation asks: the request, and the structure it is answered for, are of a sheet one edits. */
export async function isForOwnSheet(
  { viewer, desk }: RequestContext,
  id: string,
  structure: string | null,
): Promise<boolean> {
  if (viewer.edits.length === 0) return false;
  const request = await findRequest(desk.database, id);
  const asked = request?.structure ?? null;
  return (
    asked !== null && viewer.edits.includes(asked) && (structure === null || viewer.edits.includes(structure))
  );
}
