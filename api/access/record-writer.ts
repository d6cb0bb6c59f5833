import { createHash } from 'node:crypto';
import { searchedFields } from '../directory/searched-fields';
import { errors } from '../errors';
import type { FlatRow, GraphTransaction } from '../graph/port';
import { LINK_KINDS, type LinkKind, type NodeLabel } from '../graph/record-kinds';
import {
  changedProperties,
  deleteLinks,
  deleteLinksById,
  deleteNodes,
  findLinks,
  findLinksTo,
  findNodes,
  mergeLinks,
  type Properties,
  type StoredLink,
  upsertNodes,
  versionOf,
} from '../graph/stored-records';
import type { NodeStep, RecordStep } from './record-step';

/** An id that the same mutation makes again: a repeated one answers as the first did. */
export function derivedId(scope: string, n: number): string {
  const hex = createHash('sha256').update(`${scope} ${n}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * What a change writes with: each call reads what is there, checks the version that the caller saw, writes, and
 * keeps before and after for the journal and for undo. One record may be written several times.
 */
export interface RecordWriter {
  readonly transaction: GraphTransaction;
  /** The n-th id of this mutation. */
  newId(n: number): string;
  node(label: NodeLabel, id: string): Promise<Properties | null>;
  linksFrom(kind: LinkKind, id: string): Promise<StoredLink[]>;
  linksTo(kind: LinkKind, id: string): Promise<StoredLink[]>;
  /** Makes a record; CONFLICT when there is one with that id. A null is an absent property. */
  createNode(label: NodeLabel, id: string, set: FlatRow): Promise<void>;
  /** Changes a record; NOT_FOUND, or CONFLICT with both states when `version` is not the stored one (null: any). */
  updateNode(label: NodeLabel, id: string, set: FlatRow, version: number | null): Promise<void>;
  /** Counts a change of its links as one of the record: whoever has it open is told. */
  touchNode(label: NodeLabel, id: string): Promise<void>;
  dropNode(label: NodeLabel, id: string): Promise<void>;
  /** Makes a link, or changes it (found by `set.id` where the kind has ids); both ends must be there. */
  putLink(kind: LinkKind, from: string, to: string, set?: FlatRow, version?: number | null): Promise<void>;
  dropLink(kind: LinkKind, from: string, to: string, id?: string): Promise<void>;
  /** The links of a kind from a record become exactly these. */
  setLinks(kind: LinkKind, from: string, to: readonly string[]): Promise<void>;
  readonly steps: readonly RecordStep[];
}

const pick = (properties: Properties, keys: readonly string[]): FlatRow =>
  Object.fromEntries(keys.map((key) => [key, properties[key] ?? null]));

const present = (set: FlatRow): FlatRow =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null && value !== undefined));

/** What a sheet keeps for itself, and nobody writes in a form. */
const KEPT_FOR_ITSELF = ['editedFields', 'reviewedOn', 'selfReferencedAt'];

export function createRecordWriter(transaction: GraphTransaction, scope: string): RecordWriter {
  const steps: RecordStep[] = [];
  const node = async (label: NodeLabel, id: string) =>
    (await findNodes(transaction, label, [id])).get(id) ?? null;
  const mustExist = async (label: NodeLabel, id: string): Promise<Properties> => {
    const found = await node(label, id);
    if (!found) throw errors.notFound(label.toLowerCase(), id);
    return found;
  };
  const note = (step: RecordStep) => void steps.push(step);
  const refuseStale = (what: string, stored: Properties, set: FlatRow, version: number | null) => {
    if (version === null || version === versionOf(stored)) return;
    // What the record keeps for itself is no difference to look at.
    const said = Object.fromEntries(Object.entries(set).filter(([key]) => !KEPT_FOR_ITSELF.includes(key)));
    throw errors.stale(
      what.toLowerCase(),
      { version: versionOf(stored), ...pick(stored, Object.keys(said)) },
      { version, ...said },
    );
  };
  const linksFrom = (kind: LinkKind, id: string) => findLinks(transaction, kind, [id]);
  const between = async (kind: LinkKind, from: string, to: string, id: unknown) =>
    (await linksFrom(kind, from)).find(
      (link) => link.to === to && (!LINK_KINDS[kind].id || link.properties.id === id),
    ) ?? null;

  const writer: RecordWriter = {
    transaction,
    steps,
    newId: (n) => derivedId(scope, n),
    node,
    linksFrom,
    linksTo: (kind, id) => findLinksTo(transaction, kind, [id]),

    createNode: async (label, id, set) => {
      if (await node(label, id)) throw errors.exists(label.toLowerCase(), id);
      const filled = present(set);
      const after = { ...filled, ...searchedFields(label, filled as Properties), version: 1 };
      await upsertNodes(transaction, label, [{ ...after, id }]);
      note({ kind: 'node', label, id, before: null, after });
    },

    updateNode: async (label, id, set, version) => {
      const stored = await mustExist(label, id);
      refuseStale(label, stored, set, version);
      const wanted = changedProperties(stored, set);
      if (Object.keys(wanted).length === 0) return;
      const searched = changedProperties(
        stored,
        searchedFields(label, { ...stored, ...wanted } as Properties),
      );
      const after = { ...wanted, ...searched, version: versionOf(stored) + 1 };
      await upsertNodes(transaction, label, [{ ...after, id }]);
      note({ kind: 'node', label, id, before: pick(stored, Object.keys(after)), after });
    },

    touchNode: async (label, id) => {
      const before = { version: versionOf(await mustExist(label, id)) };
      const after = { version: before.version + 1 };
      await upsertNodes(transaction, label, [{ ...after, id }]);
      note({ kind: 'node', label, id, before, after });
    },

    dropNode: async (label, id) => {
      const { id: _id, ...before } = await mustExist(label, id);
      await deleteNodes(transaction, label, [id]);
      note({ kind: 'node', label, id, before, after: null } satisfies NodeStep);
    },

    putLink: async (kind, from, to, set = {}, version = null) => {
      const ends = LINK_KINDS[kind];
      await mustExist(ends.from, from);
      await mustExist(ends.to, to);
      const stored = await between(kind, from, to, set.id);
      const id = typeof set.id === 'string' ? set.id : null;
      if (!stored) {
        const after = { ...present(set), version: 1 };
        await mergeLinks(transaction, kind, [{ ...after, from, to }]);
        note({ kind: 'link', link: kind, from, to, id, before: null, after });
        return;
      }
      refuseStale(kind, stored.properties, set, version);
      const wanted = changedProperties(stored.properties, set);
      if (Object.keys(wanted).length === 0) return;
      const after = { ...wanted, version: versionOf(stored.properties) + 1 };
      await mergeLinks(transaction, kind, [{ ...after, from, to, ...(id === null ? {} : { id }) }]);
      note({
        kind: 'link',
        link: kind,
        from,
        to,
        id,
        before: pick(stored.properties, Object.keys(after)),
        after,
      });
    },

    dropLink: async (kind, from, to, id) => {
      const stored = await between(kind, from, to, id);
      if (!stored) throw errors.notFound(kind.toLowerCase(), id ?? `${from} → ${to}`);
      if (id === undefined) await deleteLinks(transaction, kind, [{ from, to }]);
      else await deleteLinksById(transaction, kind, [{ from, to, id }]);
      note({ kind: 'link', link: kind, from, to, id: id ?? null, before: stored.properties, after: null });
    },

    setLinks: async (kind, from, to) => {
      const stored = (await linksFrom(kind, from)).map((link) => link.to);
      for (const gone of stored.filter((id) => !to.includes(id))) await writer.dropLink(kind, from, gone);
      for (const added of to.filter((id) => !stored.includes(id))) await writer.putLink(kind, from, added);
    },
  };
  return writer;
}
