import { knownPerson } from '../directory/known-person';
import { isOpenAfter } from '../directory/spans';
import { errors } from '../errors';
import type { MailKind } from '../mail/mail-kinds';
import { sheetPath } from '../mail/mail-words';
import { queueMail } from '../mail/outbox.repository';
import type { RequestContext } from '../request-context';
import { accountOfPerson } from './account-of-person';
import { type ChangeReceipt, changeRecords, idOf } from './change-records';
import { type EditorRow, findEditors } from './editor.repository';
import type { RecordWriter } from './record-writer';
import { formerEditors, keptEditors } from './sheet-keeping';
import { coordinates } from './viewer';

export interface EditorsChange {
  readonly structure: string;
  readonly receipt: ChangeReceipt;
}

async function knownStructure(writer: RecordWriter, id: string): Promise<string> {
  const stored = await writer.node('Structure', id);
  if (!stored) throw errors.notFound('structure', id);
  return String(stored.name ?? '');
}

/** Whoever worked there and left is named again when they work there again; an editor names colleagues. */
async function refuseWhoLeft(
  writer: RecordWriter,
  { viewer, state }: RequestContext,
  structure: string,
  person: string,
): Promise<void> {
  const jobs = (await writer.linksFrom('WORKS_FOR', person)).filter(({ to }) => to === structure);
  const works = jobs.some(({ properties }) => isOpenAfter(properties, state.today()));
  if (works || (jobs.length === 0 && coordinates(viewer))) return;
  throw errors.invalid('person', 'somebody who works there');
}

/** Whoever left the structure gives the sheet up for good when somebody else takes it. */
export async function dropFormer(
  writer: RecordWriter,
  rows: readonly EditorRow[],
  today: string,
): Promise<void> {
  for (const { account, structure } of formerEditors(rows, today))
    await writer.dropLink('EDITS', account, structure);
}

const mailOf = (
  { viewer, desk }: RequestContext,
  mutationId: string,
  kind: MailKind,
  to: string,
  person: string,
  structure: { readonly id: string; readonly name: string },
) => ({
  id: idOf(viewer, mutationId, -100),
  kind,
  to,
  data: { structure: structure.name, path: sheetPath(structure.id) },
  createdAt: desk.clock(),
  about: [person],
});

/** Gives the sheet of a structure to somebody, with an account where they have none. */
export async function addEditor(
  context: RequestContext,
  mutationId: string,
  structure: string,
  person: string,
): Promise<EditorsChange> {
  const { state, desk } = context;
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'EDITOR_ADDED', asks: { structure, person }, about: [person] },
    async (writer) => {
      const { transaction, steps } = writer;
      const name = await knownStructure(writer, structure);
      const stored = await knownPerson(writer, person);
      const [today, now] = [state.today(), desk.clock()];
      await refuseWhoLeft(writer, context, structure, person);
      const rows = await findEditors(transaction, [structure]);
      if (keptEditors(rows, today).some((row) => row.person === person)) return;
      const account = await accountOfPerson(writer, person, stored, now, 0);
      if (account.role === 'ANALYST') throw errors.invalid('person', 'somebody who is not an analyst');
      await dropFormer(writer, rows, today);
      await writer.putLink('EDITS', account.id, structure, { addedAt: now });
      if (steps.length > 0)
        await queueMail(
          transaction,
          mailOf(context, mutationId, 'EDITOR_ADDED', account.email, person, { id: structure, name }),
        );
    },
  );
  return { structure, receipt };
}

/** Refuses when nobody else edits one of the sheets of these rows. */
export async function refuseLast(
  writer: RecordWriter,
  structures: readonly string[],
  leaves: (row: EditorRow) => boolean,
  today: string,
): Promise<void> {
  const kept = keptEditors(await findEditors(writer.transaction, structures), today);
  for (const structure of structures) {
    const own = kept.filter((row) => row.structure === structure);
    if (own.length > 0 && own.every(leaves)) throw errors.lastEditor();
  }
}

/** Takes the sheet of a structure from somebody; the last one who edits it names another first. */
export async function removeEditor(
  context: RequestContext,
  mutationId: string,
  structure: string,
  person: string,
): Promise<EditorsChange> {
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'EDITOR_REMOVED', asks: { structure, person }, about: [person] },
    async (writer) => {
      const { transaction } = writer;
      const name = await knownStructure(writer, structure);
      const rows = await findEditors(transaction, [structure]);
      const own = rows.filter((row) => row.person === person);
      const [first] = own;
      if (!first) throw errors.notFound('editor', person);
      await refuseLast(writer, [structure], (row) => row.person === person, context.state.today());
      for (const account of new Set(own.map((row) => row.account)))
        await writer.dropLink('EDITS', account, structure);
      if (person !== context.viewer.personId)
        await queueMail(
          transaction,
          mailOf(context, mutationId, 'EDITOR_REMOVED', first.email, person, { id: structure, name }),
        );
    },
  );
  return { structure, receipt };
}

/** A sheet that nobody edits becomes the coordinator's own. */
export async function takeOverSheet(
  context: RequestContext,
  mutationId: string,
  structure: string,
): Promise<EditorsChange> {
  const { viewer, state, desk } = context;
  const account = viewer.accountId;
  if (account === null) throw errors.signInNeeded('Mutation.takeOverSheet');
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'EDITOR_ADDED', asks: { takes: structure } },
    async (writer) => {
      await knownStructure(writer, structure);
      const rows = await findEditors(writer.transaction, [structure]);
      const kept = keptEditors(rows, state.today());
      if (kept.some((row) => row.account !== account))
        throw errors.conflict('Somebody edits this sheet.', {
          place: 'structure',
          cure: 'Ask them, or name another editor.',
          facts: { reason: 'HAS_EDITOR' },
        });
      if (kept.length > 0) return;
      await dropFormer(writer, rows, state.today());
      await writer.putLink('EDITS', account, structure, { addedAt: desk.clock() });
    },
  );
  return { structure, receipt };
}
