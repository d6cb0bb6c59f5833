import { fold } from '../../fold';
import type { FlatRow, FlatValue, GraphTransaction } from '../../graph/port';
import {
  LINK_KIND_NAMES,
  LINK_KINDS,
  type LinkKind,
  NODE_LABELS,
  type NodeLabel,
} from '../../graph/record-kinds';
import { mergeLinks, type Properties, type StoredLink, upsertNodes } from '../../graph/stored-records';
import { isTellingName, searchedTraces, type Traces, withoutTraces } from './scrub-text';

/** Whose own words these are, or which hold none: a namesake keeps their name. */
const NOT_READ: readonly NodeLabel[] = ['Person', 'Account', 'Identity', 'City', 'PathStage', 'MapPlace'];
/** Links on which nobody writes, and of which there are most. */
const WORDLESS: readonly LinkKind[] = [
  'KNOWS',
  'ATTENDED',
  'INVITED_TO',
  'ANSWERED',
  'SURVEYED',
  'LOCATED_IN',
  'SERVES',
];
const KEYS: readonly string[] = ['id', 'from', 'to'];

type Scrub = (text: string) => string;

const scrubbed = (value: FlatValue, scrub: Scrub): FlatValue => {
  if (typeof value === 'string') return scrub(value);
  return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? scrub(one) : one)) : value;
};

/** The properties that name them, without the name; null when none does. */
function changed(properties: Properties, scrub: Scrub): FlatRow | null {
  const rows = Object.entries(properties)
    .filter(([key]) => !KEYS.includes(key))
    .map(([key, value]) => [key, value, scrubbed(value, scrub)] as const)
    .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    .map(([key, , after]) => [key, after] as const);
  return rows.length === 0 ? null : Object.fromEntries(rows);
}

async function scrubNodes(tx: GraphTransaction, label: NodeLabel, scrub: Scrub): Promise<void> {
  const stored = await tx.read<{ id: string; properties: Properties }>(`exchange/dump-nodes:${label}`);
  const rows = stored.flatMap(({ id, properties }) => {
    const set = changed(properties, scrub);
    return set ? [{ ...set, id }] : [];
  });
  if (rows.length > 0) await upsertNodes(tx, label, rows);
}

async function scrubLinks(tx: GraphTransaction, kind: LinkKind, scrub: Scrub): Promise<void> {
  const stored = await tx.read<StoredLink & Record<string, unknown>>(`exchange/dump-links:${kind}`);
  const rows = stored.flatMap(({ from, to, properties }) => {
    const set = changed(properties, scrub);
    const id = LINK_KINDS[kind].id && properties.id ? { id: properties.id } : {};
    return set ? [{ ...set, ...id, from, to }] : [];
  });
  if (rows.length > 0) await mergeLinks(tx, kind, rows);
}

interface Kept extends Record<string, unknown> {
  readonly id: string;
  readonly json: string | null;
  readonly detail?: string | null;
}

/** What is kept beside the records: the undo of changes and of imports, mails and what the mail server said of them. */
async function scrubKept(tx: GraphTransaction, traces: Traces, scrub: Scrub): Promise<void> {
  for (const text of searchedTraces(traces)) {
    for (const { id, json } of await tx.read<Kept>('access/find-undo-saying', { text }))
      await tx.write('access/rewrite-undo-step', { id, stepsJson: scrub(json ?? '') });
    for (const { id, json } of await tx.read<Kept>('exchange/find-undo-about', { text }))
      await tx.write('exchange/replace-undo', { id, json: scrub(json ?? '') });
    for (const { id, json, detail } of await tx.read<Kept>('mail/find-mails-saying', { text }))
      await tx.write('mail/rewrite-mail', {
        id,
        dataJson: json === null ? null : scrub(json),
        detail: detail ? scrub(detail) : null,
      });
  }
}

/** What tells who the person is; a name that is a namesake's too is theirs to keep. */
export async function tracesOf(
  tx: GraphTransaction,
  person: string,
  { name, email, phone }: Properties,
  addresses: readonly string[],
): Promise<Traces> {
  const people = await tx.read<{ id: string; properties: Properties }>('exchange/dump-nodes:Person');
  const isNamesake = (other: Properties) => fold(String(other.name ?? '')) === fold(String(name ?? ''));
  const shared = people.some(({ id, properties }) => id !== person && isNamesake(properties));
  const text = (value: unknown): string[] =>
    typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  return {
    names: shared ? [] : text(name).filter(isTellingName),
    contacts: [...new Set([...text(email), ...text(phone), ...addresses])],
  };
}

/** Nothing that is kept names the person any more, whoever wrote it. Reads the whole graph: for erasures alone. */
export async function scrubTraces(tx: GraphTransaction, traces: Traces): Promise<void> {
  const scrub = withoutTraces(traces);
  for (const label of NODE_LABELS) if (!NOT_READ.includes(label)) await scrubNodes(tx, label, scrub);
  for (const kind of LINK_KIND_NAMES) if (!WORDLESS.includes(kind)) await scrubLinks(tx, kind, scrub);
  await scrubKept(tx, traces, scrub);
}
