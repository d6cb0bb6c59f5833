import { newEmployment } from '../../directory/employment-change.service';
import { knownPerson } from '../../directory/known-person';
import { employersAt } from '../../directory/person.service';
import { refuseSameName } from '../../directory/person-change.service';
import { isOpenAfter } from '../../directory/spans';
import { errors } from '../../errors';
import { fillPath } from '../../mail/mail-words';
import { dropMailsAbout, queueMail } from '../../mail/outbox.repository';
import { line, prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import {
  findAccountByEmail,
  findAccountPerson,
  findAccountsOf,
  findPeopleByEmail,
} from '../account.repository';
import { accountOfAddress } from '../account-of-person';
import { type ChangeReceipt, changeRecords, idOf } from '../change-records';
import type { RecordWriter } from '../record-writer';
import { coordinates, signatureOf } from '../viewer';
import { addProposed, giveSheet, type NewStructure } from './add-proposed';
import { findRequest, type RequestRow } from './membership.repository';
import type { MembershipRequest } from './membership.type';
import { showRequests } from './membership-list.service';

export interface Answer {
  readonly id: string;
  readonly accept: boolean;
  readonly version: number;
  /** Somebody of the directory whom it is. */
  readonly person: string | null;
  /** Another structure than the one that was asked for. */
  readonly structure: string | null;
  /** The one that is proposed, to be added; for the coordinator. */
  readonly newStructure: NewStructure | null;
  /** Another name than the one that was given. */
  readonly name: string | null;
  readonly reason: string | null;
}

export interface AnsweredRequest {
  readonly request: MembershipRequest;
  readonly receipt: ChangeReceipt;
  readonly personId: string | null;
}

/** An editor says who a colleague is; whom an account belongs to already, nobody else is. */
async function refuseStranger(
  writer: RecordWriter,
  { viewer, state }: RequestContext,
  person: string,
  structure: string | null,
): Promise<void> {
  await knownPerson(writer, person);
  const works = structure !== null && employersAt(state, person, state.today()).includes(structure);
  if (!coordinates(viewer) && !works) throw errors.invalid('person', 'somebody who works there');
  if ((await findAccountsOf(writer.transaction, person)).length > 0)
    throw errors.conflict('This person has an account already.', {
      place: 'person',
      cure: 'They sign in with the address they have; decline this request.',
      facts: { reason: 'HAS_ACCOUNT' },
    });
}

/** Who of the directory it is: the one who is told, whose account or address it is, else somebody new. */
async function personOf(
  writer: RecordWriter,
  context: RequestContext,
  request: RequestRow,
  answer: Answer,
  structure: string | null,
): Promise<string> {
  const { email } = request;
  const [sole, ...others] = await findPeopleByEmail(writer.transaction, email);
  const account = await findAccountByEmail(writer.transaction, email);
  const owner = account && (await findAccountPerson(writer.transaction, account.id));
  const known = answer.person ?? owner ?? (others.length === 0 ? (sole ?? null) : null);
  if (known !== null) {
    if (answer.person !== null) await refuseStranger(writer, context, known, structure);
    const stored = await knownPerson(writer, known);
    if (!stored.email) await writer.updateNode('Person', known, { email }, null);
    return known;
  }
  const name = answer.name === null ? request.name : String(line(200)(answer.name, 'name'));
  if (structure !== null) await refuseSameName(writer, structure, name, context.state.today());
  const id = writer.newId(0);
  await writer.createNode('Person', id, { name, email });
  return id;
}

async function employ(
  writer: RecordWriter,
  { state }: RequestContext,
  person: string,
  structure: string,
): Promise<void> {
  const jobs = (await writer.linksFrom('WORKS_FOR', person)).filter(({ to }) => to === structure);
  if (jobs.some(({ properties }) => isOpenAfter(properties, state.today()))) return;
  await newEmployment(writer, state.today(), { person, structure }, 1);
}

async function accept(
  writer: RecordWriter,
  context: RequestContext,
  request: RequestRow,
  answer: Answer,
): Promise<{ readonly person: string; readonly structure: string | null }> {
  const added = answer.newStructure && (await addProposed(writer, context, request, answer.newStructure));
  const structure = added ?? answer.structure ?? request.structure;
  if (structure === null && answer.person === null)
    throw errors.invalid('structure', 'a structure of the directory: add it first');
  const person = await personOf(writer, context, request, answer, structure);
  if (structure !== null) await employ(writer, context, person, structure);
  const account = await accountOfAddress(writer, person, request.email, context.desk.clock(), 2);
  if (added !== null) await giveSheet(writer, context, account, added);
  if (structure !== null) await writer.setLinks('ASKS_FOR', request.id, [structure]);
  return { person, structure };
}

/** Once signed in, one is at the sheet that one keeps. */
const keepPath = (structure: string | null): string =>
  structure === null ? '/sign-in' : `/sign-in?next=${encodeURIComponent(fillPath(structure))}`;

/** Throws CONFLICT when somebody answered meanwhile. */
export function refuseAnswered({ state }: RequestRow): void {
  if (state === 'ASKED') return;
  throw errors.conflict('This request was answered already.', {
    place: 'id',
    cure: 'Look at who answered it, and how.',
    facts: { reason: 'ANSWERED', state },
  });
}

async function tellThem(
  { viewer, desk }: RequestContext,
  writer: RecordWriter,
  mutationId: string,
  request: RequestRow,
  outcome: {
    readonly person: string | null;
    readonly structure: string | null;
    readonly reason: string | null;
    /** The structure is new, and theirs to keep. */
    readonly added: boolean;
  },
): Promise<void> {
  const { person, structure, reason, added } = outcome;
  const stored = structure === null ? null : await writer.node('Structure', structure);
  const name = String(stored?.name ?? request.structureName ?? '');
  await queueMail(writer.transaction, {
    id: idOf(viewer, mutationId, -100),
    kind: person === null ? 'MEMBERSHIP_DECLINED' : added ? 'PROPOSAL_ACCEPTED' : 'MEMBERSHIP_ACCEPTED',
    to: request.email,
    data: {
      structure: name,
      ...(reason === null ? {} : { reason }),
      ...(added ? { path: keepPath(structure) } : {}),
    },
    createdAt: desk.clock(),
    about: person === null ? [] : [person, request.id],
  });
}

/**
 * Answers a request. Accepting makes the person (or takes the one who is told), their work for the structure and
 * their account; either way they are told by mail; all or nothing.
 */
export async function answerMembership(
  context: RequestContext,
  mutationId: string,
  answer: Answer,
): Promise<AnsweredRequest> {
  const { desk, viewer } = context;
  const reason = answer.reason === null ? null : (prose(1_000)(answer.reason, 'reason') as string | null);
  const adds = answer.accept && answer.newStructure !== null;
  const operation = adds ? 'PROPOSAL_ACCEPTED' : 'MEMBERSHIP_ANSWERED';
  const receipt = await changeRecords(
    context,
    { mutationId, operation, asks: { ...answer, version: null } },
    async (writer) => {
      const request = await findRequest(writer.transaction, answer.id);
      if (!request) throw errors.notFound('request', answer.id);
      refuseAnswered(request);
      const accepted = answer.accept ? await accept(writer, context, request, answer) : null;
      const said = accepted ? { state: 'ACCEPTED', person: accepted.person } : { state: 'DECLINED', reason };
      const set = { ...said, answeredAt: desk.clock(), answeredBy: signatureOf(viewer) };
      await writer.updateNode('MembershipRequest', request.id, set, answer.version);
      await dropMailsAbout(writer.transaction, request.id);
      await tellThem(context, writer, mutationId, request, {
        person: accepted?.person ?? null,
        structure: accepted?.structure ?? request.structure,
        reason: accepted ? null : reason,
        added: adds,
      });
    },
  );
  desk.jobs.poke('send-mail');
  const row = await findRequest(desk.database, answer.id);
  const [request] = row ? await showRequests(context, [row]) : [];
  if (!row || !request) throw errors.notFound('request', answer.id);
  return { request, receipt, personId: row.person };
}
