import type { FlatRow, GraphTransaction } from '../graph/port';
import { aboutLink, type LinkKind, type NodeLabel } from '../graph/record-kinds';
import {
  deleteLinks,
  findLinks,
  findLinksTo,
  findNodes,
  mergeLinks,
  type StoredLink,
  upsertNodes,
} from '../graph/stored-records';
import type { LinkRecord, LinkSet, NodeRecord, RowRecords } from './format';
import { afterwards, type LinkPlan, planLink } from './plan-links';
import { editedFields, planNode } from './plan-nodes';
import type { UndoEntry, UndoLog } from './undo-log';

/** How each row of a batch ended, and what was left as somebody had said it. */
export interface BatchOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly keptFields: readonly { readonly id: string; readonly fields: readonly string[] }[];
  readonly keptOwnWord: readonly string[];
  /** Records by their names, as far as they have one. */
  readonly createdNames: readonly string[];
  readonly updatedNames: readonly string[];
  readonly touched: readonly string[];
}

/** 0 unchanged, 1 updated, 2 created: the most that any of its records came to. */
type Marks = Uint8Array;
const mark = (marks: Marks, row: number, value: number) => {
  marks[row] = Math.max(marks[row] ?? 0, value);
};
const MARK = { created: 2, updated: 1, unchanged: 0, kept: 0 } as const;

interface Placed<T> {
  readonly row: number;
  readonly record: T;
}

function placed<T>(rows: readonly RowRecords[], records: (row: RowRecords) => readonly T[]): Placed<T>[] {
  return rows.flatMap((row, i) => records(row).map((record) => ({ row: i, record })));
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const nameIn = (properties: Readonly<Record<string, unknown>> | undefined): string | null => {
  const name = properties?.name ?? properties?.title;
  return typeof name === 'string' && name !== '' ? name : null;
};

/** What the plan of a link comes to, for the undo of the import. */
function keptLink(kind: LinkKind, { outcome, row, before: replaced }: LinkPlan): UndoEntry {
  const { from: _from, to: _to, id: _id, ...before } = replaced;
  return {
    link: kind,
    from: String(row.from),
    to: String(row.to),
    id: typeof row.id === 'string' ? row.id : null,
    before: outcome === 'created' ? null : before,
    version: typeof row.version === 'number' ? row.version : 1,
  };
}

/**
 * Writes what a batch of rows says: records first, then their links. Only what differs is written, and noted in
 * `undo`. `importId` marks what an import that goes in batches made;
 * `added` is kept on the people it makes.
 */
export async function writeRecords(
  tx: GraphTransaction,
  rows: readonly RowRecords[],
  undo: UndoLog,
  importId: string | null,
  added: FlatRow = {},
): Promise<BatchOutcome> {
  undo.begin();
  const marks: Marks = new Uint8Array(rows.length);
  const touched = new Set<string>();
  const keptFields: { id: string; fields: readonly string[] }[] = [];
  const keptOwnWord: string[] = [];
  const names = { created: [] as string[], updated: [] as string[] };

  const edited = new Map<string, readonly string[]>();
  /** True when the structure has edited that column since; it is then reported. */
  const isKept = (id: string, field: string | undefined): boolean => {
    if (field === undefined || !edited.get(id)?.includes(field)) return false;
    keptFields.push({ id, fields: [field] });
    return true;
  };

  const writeNodes = async (label: NodeLabel, items: readonly Placed<NodeRecord>[]) => {
    const ids = items.map(({ record }) => record.id);
    const stored = await findNodes(tx, label, ids);
    const created: FlatRow[] = [];
    const updated: FlatRow[] = [];
    for (const { row, record } of items) {
      const known = stored.get(record.id);
      if (label === 'Structure') edited.set(record.id, editedFields(known));
      const plan = planNode(record, known);
      if (plan.kept.length > 0) keptFields.push({ id: record.id, fields: plan.kept });
      mark(marks, row, MARK[plan.outcome]);
      if (plan.outcome === 'unchanged') continue;
      touched.add(record.id);
      const name = nameIn(plan.row) ?? nameIn(known);
      if (name !== null) names[plan.outcome].push(name);
      const { id, ...before } = { ...plan.before, id: record.id };
      const version = typeof plan.row.version === 'number' ? plan.row.version : 1;
      undo.add({ node: label, id, before: plan.outcome === 'created' ? null : before, version });
      if (plan.outcome === 'updated') updated.push(plan.row);
      else created.push(label === 'Person' ? { ...plan.row, ...added } : plan.row);
    }
    await upsertNodes(tx, label, importId === null ? created : created.map((row) => ({ ...row, importId })));
    await upsertNodes(tx, label, updated);
  };

  const writeLinks = async (kind: LinkKind, items: readonly Placed<LinkRecord>[]) => {
    const starts = items.map(({ record }) => record.from);
    const between = groupBy(await findLinks(tx, kind, starts), ({ from, to }) => `${from}\t${to}`);
    const created: FlatRow[] = [];
    const updated: FlatRow[] = [];
    for (const { row, record } of items) {
      const key = `${record.from}\t${record.to}`;
      const known: StoredLink[] = between.get(key) ?? [];
      between.set(key, known);
      const plans = planLink(record, known, importId);
      if (plans.some(({ outcome }) => outcome !== 'unchanged') && isKept(record.from, record.field)) continue;
      for (const plan of plans) {
        mark(marks, row, MARK[plan.outcome]);
        if (plan.outcome === 'kept') keptOwnWord.push(`${record.from} → ${record.to}`);
        if (plan.outcome === 'unchanged' || plan.outcome === 'kept') continue;
        for (const id of aboutLink(kind, record.from, record.to)) touched.add(id);
        afterwards(plan, known);
        undo.add(keptLink(kind, plan));
        (plan.outcome === 'created' ? created : updated).push(plan.row);
      }
    }
    await mergeLinks(tx, kind, created);
    await mergeLinks(tx, kind, updated);
  };

  const writeSets = async (kind: LinkKind, end: 'from' | 'to', items: readonly Placed<LinkSet>[]) => {
    const find = end === 'from' ? findLinks : findLinksTo;
    const ids = items.map(({ record }) => record.of);
    const stored = groupBy(await find(tx, kind, ids), (link) => link[end]);
    const otherEnd = end === 'from' ? 'to' : 'from';
    const [gone, created]: [FlatRow[], FlatRow[]] = [[], []];
    for (const { row, record } of items) {
      const links = stored.get(record.of) ?? [];
      const extra = links.filter((link) => !record.others.includes(link[otherEnd]));
      const lacking = record.others.filter((other) => !links.some((link) => link[otherEnd] === other));
      if (extra.length + lacking.length === 0 || isKept(record.of, record.field)) continue;
      mark(marks, row, MARK.updated);
      touched.add(record.of);
      for (const { from, to, properties } of extra) {
        undo.add({ link: kind, from, to, id: null, before: properties, version: null });
        gone.push({ from, to });
      }
      const mine = importId === null ? {} : { importId };
      const ends = (other: string) =>
        end === 'from' ? { from: record.of, to: other } : { from: other, to: record.of };
      for (const other of lacking)
        undo.add({ link: kind, ...ends(other), id: null, before: null, version: 1 });
      created.push(...lacking.map((other) => ({ ...ends(other), ...mine })));
    }
    await deleteLinks(tx, kind, gone);
    await mergeLinks(tx, kind, created);
  };

  for (const [label, items] of groupBy(
    placed(rows, (row) => row.nodes),
    ({ record }) => record.label,
  )) {
    await writeNodes(label, items);
  }
  for (const end of ['from', 'to'] as const) {
    const sets = placed(rows, (row) => row.sets.filter((set) => (set.end ?? 'from') === end));
    for (const [kind, items] of groupBy(sets, ({ record }) => record.kind)) await writeSets(kind, end, items);
  }
  for (const [kind, items] of groupBy(
    placed(rows, (row) => row.links),
    ({ record }) => record.kind,
  )) {
    await writeLinks(kind, items);
  }
  await undo.flush(tx);
  const count = (value: number) => marks.reduce((sum, one) => sum + Number(one === value), 0);
  return {
    created: count(2),
    updated: count(1),
    unchanged: count(0),
    keptFields,
    keptOwnWord,
    createdNames: names.created,
    updatedNames: names.updated,
    touched: [...touched],
  };
}
