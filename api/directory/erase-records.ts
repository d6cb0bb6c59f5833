import { countAdministrators, findAccount, findAccountsOf } from '../access/account.repository';
import { findAccountSheets, findEditors, markOrphaned } from '../access/editor.repository';
import { dropAccount, forgetTraces } from '../access/erasure.repository';
import { scrubTraces, tracesOf } from '../access/privacy/scrub.repository';
import type { Traces } from '../access/privacy/scrub-text';
import type { RecordWriter } from '../access/record-writer';
import { keptEditors } from '../access/sheet-keeping';
import { errors } from '../errors';
import type { FlatRow, GraphTransaction } from '../graph/port';
import { LINK_KIND_NAMES, LINK_KINDS, type LinkKind } from '../graph/record-kinds';
import type { Properties, StoredLink } from '../graph/stored-records';
import { emptyTestimony } from '../projects/testimonies/forget-testimony';
import { listTestimoniesOf } from '../projects/testimonies/testimony.repository';
import { listIntroductionsOf } from '../ties/introductions/introduction.repository';

/** Where somebody worked and was present stays without a name: the counts of past meetings need it. */
const KEPT: readonly LinkKind[] = ['WORKS_FOR', 'ATTENDED'];
/** Goes with the account. */
const OF_ACCOUNT: readonly LinkKind[] = ['BELONGS_TO'];

const drop = (writer: RecordWriter, kind: LinkKind, { from, to, properties }: StoredLink): Promise<void> =>
  writer.dropLink(kind, from, to, LINK_KINDS[kind].id ? String(properties.id) : undefined);

async function dropTies(writer: RecordWriter, person: string): Promise<void> {
  for (const kind of LINK_KIND_NAMES) {
    if (KEPT.includes(kind) || OF_ACCOUNT.includes(kind)) continue;
    const { from, to } = LINK_KINDS[kind];
    if (from === 'Person')
      for (const link of await writer.linksFrom(kind, person)) await drop(writer, kind, link);
    if (to === 'Person')
      for (const link of await writer.linksTo(kind, person)) await drop(writer, kind, link);
  }
}

/** Introductions are of three people: they go with each of them, with what was written in them. */
async function dropIntroductions(writer: RecordWriter, person: string): Promise<string[]> {
  const rows = await listIntroductionsOf(writer.transaction, person);
  const gone: string[] = [];
  for (const { id } of rows) {
    // What was said of how it went is theirs, too.
    for (const link of await writer.linksTo('FOLLOWS_INTRODUCTION', id)) {
      await drop(writer, 'FOLLOWS_INTRODUCTION', link);
      await writer.dropNode('FollowUp', link.from);
      gone.push(link.from);
    }
    await writer.dropNode('Introduction', id);
    gone.push(id);
  }
  return gone;
}

/** Their words go with them, from every page and document. */
async function emptyTestimonies(writer: RecordWriter, person: string, now: string): Promise<string[]> {
  const said = await listTestimoniesOf(writer.transaction, person);
  for (const id of said) await emptyTestimony(writer, id, now);
  return said;
}

/** Ideas that they alone hold, and of which nothing came. */
async function dropIdeas(writer: RecordWriter, person: string): Promise<void> {
  for (const { to: idea } of await writer.linksFrom('PROPOSED', person)) {
    const others = [
      ...(await writer.linksTo('PROPOSED', idea)),
      ...(await writer.linksTo('SUPPORTED', idea)),
    ];
    const isShared = others.some(({ from }) => from !== person);
    if (!isShared && (await writer.linksFrom('BECAME', idea)).length === 0)
      await writer.dropNode('Idea', idea);
  }
}

async function endEmployments(writer: RecordWriter, person: string, today: string): Promise<void> {
  for (const link of await writer.linksFrom('WORKS_FOR', person)) {
    const { id, since, until } = link.properties;
    const isOpen = !until || String(until) > today;
    if (isOpen && since && String(since) >= today) await drop(writer, 'WORKS_FOR', link);
    else {
      const ended = isOpen ? { until: today } : {};
      await writer.putLink('WORKS_FOR', person, link.to, { id, role: null, isContact: null, ...ended });
    }
  }
}

/** The addresses of their accounts. */
async function addressesOf(tx: GraphTransaction, person: string): Promise<string[]> {
  const accounts = await Promise.all((await findAccountsOf(tx, person)).map((id) => findAccount(tx, id)));
  return accounts.flatMap((account) => (account ? [account.email] : []));
}

/** Whoever has the only account that administers would leave the machine open to all. */
async function dropAccounts(writer: RecordWriter, person: string, today: string, now: string): Promise<void> {
  const { transaction } = writer;
  const sheets = new Set<string>();
  for (const id of await findAccountsOf(transaction, person)) {
    const account = await findAccount(transaction, id);
    if (account?.role === 'ADMINISTRATOR' && (await countAdministrators(transaction)) === 1)
      throw errors.conflict('This person is the only administrator.', {
        place: 'id',
        cure: 'Name another administrator first.',
      });
    for (const { structure } of await findAccountSheets(transaction, id)) sheets.add(structure);
    await dropAccount(transaction, id);
  }
  const kept = keptEditors(await findEditors(transaction, [...sheets]), today);
  const orphans = [...sheets].filter((sheet) => !kept.some(({ structure }) => structure === sheet));
  await markOrphaned(transaction, orphans, now);
}

const emptied = (stored: Properties, at: string): FlatRow => ({
  ...Object.fromEntries(
    Object.keys(stored)
      .filter((key) => !['id', 'version', 'importId'].includes(key))
      .map((key) => [key, null]),
  ),
  name: '',
  erasedAt: at,
});

/** Erases in a transaction; what others wrote is searched for these traces. Null when they were erased before. */
export async function eraseRecords(
  writer: RecordWriter,
  id: string,
  today: string,
  now: string,
): Promise<Traces | null> {
  const stored = await writer.node('Person', id);
  if (!stored) throw errors.notFound('person', id);
  if (stored.erasedAt) return null;
  const { transaction } = writer;
  const traces = await tracesOf(transaction, id, stored, await addressesOf(transaction, id));
  await dropAccounts(writer, id, today, now);
  await dropIdeas(writer, id);
  const gone = [...(await dropIntroductions(writer, id)), ...(await emptyTestimonies(writer, id, now))];
  await dropTies(writer, id);
  await endEmployments(writer, id, today);
  await writer.updateNode('Person', id, emptied(stored, now), null);
  await forgetTraces(transaction, id, typeof stored.email === 'string' ? stored.email : null, gone);
  await scrubTraces(transaction, traces);
  return traces;
}
