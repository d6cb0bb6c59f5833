import { newEmployment } from '../../directory/employment-change.service';
import { knownPerson } from '../../directory/known-person';
import { employersAt } from '../../directory/person.service';
import { refuseSameName } from '../../directory/person-change.service';
import { isOpenAfter } from '../../directory/spans';
import { errors } from '../../errors';
import { dropMailsAbout, queueMail } from '../../mail/outbox.repository';
import { line, prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { findAccountsOf, findPeopleByEmail } from '../account.repository';
import { accountOfAddress } from '../account-of-person';
import { type ChangeReceipt, changeRecords, idOf } from '../change-records';
import type { RecordWriter } from '../record-writer';
import { coordinates, signatureOf } from '../viewer';
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

/** Who of the directory it is: the one who is told, the one with that address, else somebody new. */
async function personOf(
  writer: RecordWriter,
  context: RequestContext,
  request: RequestRow,
  answer: Answer,
  structure: string | null,
): Promise<string> {
  const { email } = request;
  const [sole, ...others] = await findPeopleByEmail(writer.transaction, email);
  const known = answer.person ?? (others.length === 0 ? (sole ?? null) : null);
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
  const structure = answer.structure ?? request.structure;
  if (structure === null && answer.person === null)
    throw errors.invalid('structure', 'a structure of the directory: add it first');
  const person = await personOf(writer, context, request, answer, structure);
  if (structure !== null) await employ(writer, context, person, structure);
  await accountOfAddress(writer, person, request.email, context.desk.clock(), 2);
  if (structure !== null) await writer.setLinks('ASKS_FOR', request.id, [structure]);
  return { person, structure };
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
  },
): Promise<void> {
  const { person, structure, reason } = outcome;
  const stored = structure === null ? null : await writer.node('Structure', structure);
  const name = String(stored?.name ?? request.structureName ?? '');
  await queueMail(writer.transaction, {
    id: idOf(viewer, mutationId, -100),
    kind: person === null ? 'MEMBERSHIP_DECLINED' : 'MEMBERSHIP_ACCEPTED',
    to: request.email,
    data: { structure: name, ...(reason === null ? {} : { reason }) },
    createdAt: desk.clock(),
    about: person === null ? [] : [person],
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
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'MEMBERSHIP_ANSWERED', asks: { ...answer, version: null } },
    async (writer) => {
      const request = await findRequest(writer.transaction, answer.id);
      if (!request) throw errors.notFound('request', answer.id);
      if (request.state !== 'ASKED')
        throw errors.conflict('This request was answered already.', {
          place: 'id',
          cure: 'Look at who answered it, and how.',
          facts: { reason: 'ANSWERED', state: request.state },
        });
      const accepted = answer.accept ? await accept(writer, context, request, answer) : null;
      const said = accepted ? { state: 'ACCEPTED', person: accepted.person } : { state: 'DECLINED', reason };
      const set = { ...said, answeredAt: desk.clock(), answeredBy: signatureOf(viewer) };
      await writer.updateNode('MembershipRequest', request.id, set, answer.version);
      await dropMailsAbout(writer.transaction, request.id);
      await tellThem(context, writer, mutationId, request, {
        person: accepted?.person ?? null,
        structure: accepted?.structure ?? request.structure,
        reason: accepted ? null : reason,
      });
    },
  );
  desk.jobs.poke('send-mail');
  const row = await findRequest(desk.database, answer.id);
  const [request] = row ? await showRequests(context, [row]) : [];
  if (!row || !request) throw errors.notFound('request', answer.id);
  return { request, receipt, personId: row.person };
}
