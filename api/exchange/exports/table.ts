import type { Viewer } from '../../access/viewer';
import type { FlatRow, GraphReader } from '../../graph/port';
import { LINK_KINDS, type LinkKind, type NodeLabel } from '../../graph/record-kinds';
import type { Properties } from '../../graph/stored-records';
import type { Format } from '../format';
import { BYTE_ORDER_MARK, csvLines } from './csv';
import type { ExportEntry, ExportRequest } from './export';

/** Links that fill a column: the ids at their other end. */
interface LinkedColumn {
  readonly kind: LinkKind;
  /** At which end of the link the record of the row stands. */
  readonly end: 'from' | 'to';
  readonly which?: (link: Properties) => boolean;
  /** The file that the import reads takes one there; the others are in a file of their own. */
  readonly single?: boolean;
}

/** What a table holds beside its columns, which are those of the file that the import reads. */
interface TableBase {
  readonly format: Format;
  /** Columns that nobody but a backup takes along, or that this viewer may not see. */
  readonly hides?: (viewer: Viewer) => readonly string[];
}

export interface NodeTable extends TableBase {
  readonly label: NodeLabel;
  readonly linked?: Readonly<Record<string, readonly LinkedColumn[]>>;
  readonly which?: (row: Properties, viewer: Viewer) => boolean;
  /** Values that the viewer may not see although the column is there. */
  readonly veil?: (row: Properties, viewer: Viewer) => Properties;
}

interface TableLink {
  readonly kind: LinkKind;
  /** What this kind says in a column of its own. */
  readonly says?: FlatRow;
}

export interface LinkTable extends TableBase {
  readonly links: readonly TableLink[];
  /** The columns of the two ends. */
  readonly from: string;
  readonly to: string;
  /** Properties that stand in a column of another name. */
  readonly renamed?: Readonly<Record<string, string>>;
}

const BATCH = 1_000;

interface Dumped extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const dumpNodes = (reader: GraphReader, label: NodeLabel) =>
  reader.read<{ id: string; properties: Properties }>(`exchange/dump-nodes:${label}`);
const dumpLinks = (reader: GraphReader, kind: LinkKind) => reader.read<Dumped>(`exchange/dump-links:${kind}`);

/** Of a record that an import still writes, or of somebody who was erased, nothing is told. */
async function hiddenIds(reader: GraphReader, label: NodeLabel): Promise<(row: Properties) => boolean> {
  const running = await reader.read<{ id: string }>('exchange/find-unfinished-imports');
  return ({ importId, erasedAt }) =>
    running.some(({ id }) => id === importId) || (label === 'Person' && typeof erasedAt === 'string');
}

async function linkedIds(
  reader: GraphReader,
  columns: readonly LinkedColumn[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { kind, end, which, single } of columns)
    for (const link of await dumpLinks(reader, kind)) {
      if (which && !which(link.properties)) continue;
      const [own, other] = end === 'from' ? [link.from, link.to] : [link.to, link.from];
      const list = found.get(own);
      if (!list) found.set(own, [other]);
      else if (!single && !list.includes(other)) list.push(other);
    }
  return found;
}

function shownColumns({ format, hides }: TableBase, viewer: Viewer): string[] {
  const hidden = hides?.(viewer) ?? [];
  return format.columns.map(({ name }) => name).filter((name) => !hidden.includes(name));
}

async function* nodeRows(table: NodeTable, { reader, viewer }: ExportRequest): AsyncGenerator<string> {
  const columns = shownColumns(table, viewer);
  const linked = new Map<string, Map<string, string[]>>();
  for (const [column, links] of Object.entries(table.linked ?? {}))
    if (columns.includes(column)) linked.set(column, await linkedIds(reader, links));
  const isHidden = await hiddenIds(reader, table.label);
  const rows = (await dumpNodes(reader, table.label)).filter(
    ({ properties }) => !isHidden(properties) && (table.which?.(properties, viewer) ?? true),
  );
  yield BYTE_ORDER_MARK + csvLines([columns]);
  for (let start = 0; start < rows.length; start += BATCH)
    yield csvLines(
      rows.slice(start, start + BATCH).map(({ id, properties }) => {
        const seen = table.veil?.(properties, viewer) ?? properties;
        return columns.map(
          (column) => linked.get(column)?.get(id) ?? (linked.has(column) ? null : seen[column]),
        );
      }),
    );
}

async function* linkRows(table: LinkTable, { reader, viewer }: ExportRequest): AsyncGenerator<string> {
  const columns = shownColumns(table, viewer);
  const isErased = await hiddenIds(reader, 'Person');
  const ofPeople = table.links.some(
    ({ kind }) => LINK_KINDS[kind].from === 'Person' || LINK_KINDS[kind].to === 'Person',
  );
  const erased = new Set(
    (ofPeople ? await dumpNodes(reader, 'Person') : [])
      .filter(({ properties }) => isErased(properties))
      .map(({ id }) => id),
  );
  yield BYTE_ORDER_MARK + csvLines([columns]);
  for (const { kind, says = {} } of table.links) {
    const rows = (await dumpLinks(reader, kind)).filter(
      ({ from, to, properties }) => !erased.has(from) && !erased.has(to) && !isErased(properties),
    );
    for (let start = 0; start < rows.length; start += BATCH)
      yield csvLines(
        rows.slice(start, start + BATCH).map(({ from, to, properties }) => {
          const cells: FlatRow = { ...properties, ...says, [table.from]: from, [table.to]: to };
          return columns.map((column) => cells[table.renamed?.[column] ?? column]);
        }),
      );
  }
}

export const nodeTable = (table: NodeTable): ExportEntry => ({
  id: table.format.id,
  formats: ['csv'],
  write: (request) => nodeRows(table, request),
});

export const linkTable = (table: LinkTable): ExportEntry => ({
  id: table.format.id,
  formats: ['csv'],
  write: (request) => linkRows(table, request),
});
