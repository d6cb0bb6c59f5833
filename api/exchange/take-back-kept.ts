import type { FlatRow, GraphTransaction } from '../graph/port';
import { aboutLink, LINK_KINDS, type LinkKind, type NodeLabel } from '../graph/record-kinds';
import {
  deleteLinks,
  deleteLinksById,
  deleteNodes,
  findLinks,
  findNodes,
  mergeLinks,
  type Properties,
  type StoredLink,
  upsertNodes,
  versionOf,
} from '../graph/stored-records';
import { nameLeft } from './name-left';
import type { UndoEntry, UndoLog } from './undo-log';

export interface TakenBack {
  readonly touched: readonly string[];
  /** Names of what somebody changed since, and that was left; the first hundreds. */
  readonly left: readonly string[];
}

type NodeEntry = Extract<UndoEntry, { node: NodeLabel }>;
type LinkEntry = Extract<UndoEntry, { link: LinkKind }>;

const BATCH = 1_000;

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const pick = (properties: Properties, keys: readonly string[]): FlatRow =>
  Object.fromEntries(keys.map((key) => [key, properties[key] ?? null]));
const without = (row: FlatRow, ...keys: readonly string[]): FlatRow =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

/** What an import found gone or changed goes back first, then links, then what it made goes. */
export async function takeBackKept(
  tx: GraphTransaction,
  kept: readonly UndoEntry[],
  log: UndoLog,
): Promise<TakenBack> {
  const touched = new Set<string>();
  const left: UndoEntry[] = [];
  const nodes = groupBy(
    kept.filter((entry): entry is NodeEntry => 'node' in entry),
    ({ node }) => node,
  );
  const links = groupBy(
    kept.filter((entry): entry is LinkEntry => 'link' in entry),
    ({ link }) => link,
  );

  const restoreNodes = async (label: NodeLabel, entries: readonly NodeEntry[]) => {
    const stored = await findNodes(
      tx,
      label,
      entries.map(({ id }) => id),
    );
    const rows: FlatRow[] = [];
    for (const entry of entries) {
      const { id, before, version } = entry;
      const now = stored.get(id);
      const isAsLeft = version === null ? !now : now !== undefined && versionOf(now) === version;
      if (!isAsLeft || before === null || now?.erasedAt) {
        left.push(entry);
        continue;
      }
      const set = without(before, 'version', 'id', 'importId');
      const next = (now ? versionOf(now) : versionOf(before as Properties)) + 1;
      log.add({ node: label, id, before: now ? pick(now, Object.keys(set)) : null, version: next });
      rows.push({ ...set, version: next, id });
      touched.add(id);
    }
    await upsertNodes(tx, label, rows);
  };

  const dropNodes = async (label: NodeLabel, entries: readonly NodeEntry[]) => {
    const ids = entries.map(({ id }) => id);
    const stored = await findNodes(tx, label, ids);
    const tied = await tx.read<{ id: string }>(`exchange/count-links:${label}`, { ids });
    const isTied = new Set(tied.map(({ id }) => id));
    const gone: string[] = [];
    for (const entry of entries) {
      const now = stored.get(entry.id);
      if (!now) continue;
      if (versionOf(now) !== entry.version || isTied.has(entry.id)) {
        left.push(entry);
        continue;
      }
      log.add({ node: label, id: entry.id, before: without(now, 'id', 'importId'), version: null });
      gone.push(entry.id);
      touched.add(entry.id);
    }
    await deleteNodes(tx, label, gone);
  };

  const turnLinks = async (kind: LinkKind, entries: readonly LinkEntry[]) => {
    const between = groupBy(
      await findLinks(
        tx,
        kind,
        entries.map(({ from }) => from),
      ),
      ({ from, to }) => `${from}\t${to}`,
    );
    const [gone, rows]: [FlatRow[], FlatRow[]] = [[], []];
    for (const entry of entries) {
      const { from, to, id, before, version } = entry;
      const key = `${from}\t${to}`;
      const all: readonly StoredLink[] = between.get(key) ?? [];
      const link = all.find(({ properties }) => id === null || properties.id === id);
      const now = link?.properties;
      if (!now && before === null) continue;
      const isAsLeft = version === null ? !now : now !== undefined && versionOf(now) === version;
      const ends = { from, to, ...(id === null ? {} : { id }) };
      if (!isAsLeft) {
        left.push(entry);
      } else if (before === null) {
        log.add({ ...entry, before: without(now ?? {}, 'importId'), version: null });
        gone.push(ends);
        between.set(
          key,
          all.filter((one) => one !== link),
        );
        for (const one of aboutLink(kind, from, to)) touched.add(one);
      } else {
        const set = without(before, 'version', 'id', 'importId');
        const reopens = kind === 'KNOWS' && !{ ...now, ...set }.until;
        if (reopens && all.some((one) => one !== link && !one.properties.until)) {
          left.push(entry);
          continue;
        }
        const next = (now ? versionOf(now) : versionOf(before as Properties)) + 1;
        log.add({ ...entry, before: now ? pick(now, Object.keys(set)) : null, version: next });
        rows.push({ ...set, version: next, ...ends });
        const after = { from, to, properties: { ...now, ...set, ...ends } as Properties };
        between.set(key, [...all.filter((one) => one !== link), after]);
        for (const one of aboutLink(kind, from, to)) touched.add(one);
      }
    }
    await (LINK_KINDS[kind].id ? deleteLinksById : deleteLinks)(tx, kind, gone);
    await mergeLinks(tx, kind, rows);
  };

  for (const [label, entries] of nodes) {
    const changed = entries.filter(({ before }) => before !== null);
    for (const batch of batches(changed)) await restoreNodes(label, batch);
  }
  for (const [kind, entries] of links) {
    for (const batch of batches(byPair(entries))) await turnLinks(kind, batch);
  }
  for (const [label, entries] of nodes) {
    const made = entries.filter(({ before }) => before === null);
    for (const batch of batches(made)) await dropNodes(label, batch);
  }
  return { touched: [...touched], left: await nameLeft(tx, left) };
}

/** What was made goes first, what ends comes next: then what it had ended can be open again. */
const rank = ({ before }: LinkEntry): number => (before === null ? 0 : before.until ? 1 : 2);

/** Links between the same two records stand together. */
const byPair = (entries: readonly LinkEntry[]): LinkEntry[] =>
  [...entries].sort((a, b) => {
    const [x, y] = [`${a.from}\t${a.to}`, `${b.from}\t${b.to}`];
    if (x !== y) return x < y ? -1 : 1;
    return rank(a) - rank(b);
  });
