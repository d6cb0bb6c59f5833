import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CommandContext } from '../cli/commands';
import { AppError } from '../errors';
import type { FlatRow, GraphTransaction } from '../graph/port';
import {
  LINK_KIND_NAMES,
  LINK_KINDS,
  type LinkKind,
  NODE_LABELS,
  type NodeLabel,
} from '../graph/record-kinds';
import { mergeLinks, upsertNodes } from '../graph/stored-records';
import { PATH_STAGES } from '../kinds';
import { dropWaitingMails } from '../mail/outbox.repository';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup';
import { texts } from './texts';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value);
const record = z.union([
  z.strictObject({
    node: z.enum(NODE_LABELS),
    properties: properties.and(z.object({ id: z.string().min(1) })),
  }),
  z.strictObject({
    link: z.enum(LINK_KIND_NAMES as [LinkKind, ...LinkKind[]]),
    from: z.string(),
    to: z.string(),
    properties,
  }),
]);
const document = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  records: z.array(record),
});
type BackupRecord = z.infer<typeof record>;

const refuse = (file: string, why: string): AppError =>
  new AppError('INVALID', texts.notABackup(why), { place: file, cure: texts.restoreUsage });

async function readDocument(file: string): Promise<readonly BackupRecord[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw refuse(file, cause instanceof Error ? cause.message : String(cause));
  }
  const parsed = document.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(file, `${issue?.path.join('.') ?? ''} : ${issue?.message ?? ''}`);
  }
  return parsed.data.records;
}

/** What the migrations put into every graph, once: without it nothing could be imported. */
function checkFoundations(file: string, records: readonly BackupRecord[]): void {
  const has = (label: NodeLabel, id: string) =>
    records.some((one) => 'node' in one && one.node === label && one.properties.id === id);
  const missing = PATH_STAGES.find((stage) => !has('PathStage', stage));
  if (!has('Territory', 'territory')) throw refuse(file, 'records : Territory');
  if (missing) throw refuse(file, `records : PathStage ${missing}`);
}

/** Ids are unique per label, and every link joins two records of the document. */
function checkLinks(file: string, records: readonly BackupRecord[]): void {
  const ids = new Map<NodeLabel, Set<string>>(NODE_LABELS.map((label) => [label, new Set()]));
  records.forEach((one, i) => {
    if (!('node' in one)) return;
    if (ids.get(one.node)?.has(one.properties.id))
      throw refuse(file, `records.${i} : id "${one.properties.id}"`);
    ids.get(one.node)?.add(one.properties.id);
  });
  records.forEach((one, i) => {
    if (!('link' in one)) return;
    const { from, to, id } = LINK_KINDS[one.link];
    const known = ids.get(from)?.has(one.from) && ids.get(to)?.has(one.to);
    if (!known || (id && typeof one.properties.id !== 'string')) {
      throw refuse(file, `records.${i} : ${one.link} ${one.from} → ${one.to}`);
    }
  });
}

async function load(tx: GraphTransaction, records: readonly BackupRecord[]): Promise<void> {
  await dropWaitingMails(tx);
  for (const label of NODE_LABELS) await tx.write(`exchange/delete-all-nodes:${label}`);
  const nodes = new Map<NodeLabel, FlatRow[]>();
  const links = new Map<LinkKind, FlatRow[]>();
  const add = <K>(map: Map<K, FlatRow[]>, key: K, row: FlatRow) => {
    const rows = map.get(key);
    if (rows) rows.push(row);
    else map.set(key, [row]);
  };
  for (const one of records) {
    if ('node' in one) add(nodes, one.node, one.properties);
    else add(links, one.link, { ...one.properties, from: one.from, to: one.to });
  }
  for (const [label, rows] of nodes) await upsertNodes(tx, label, rows);
  for (const [kind, rows] of links) await mergeLinks(tx, kind, rows);
}

/** The newest revision that the journal of a backup names; 0 when it has none. */
const lastRevision = (records: readonly BackupRecord[]): number =>
  records.reduce((last, one) => {
    const revision = 'node' in one && one.node === 'JournalEntry' ? one.properties.revision : null;
    return typeof revision === 'number' && revision > last ? revision : last;
  }, 0);

/**
 * Puts a backup in the place of the graph, in one transaction: on an error the graph stays as it was. The
 * record of changes goes on, and asks everybody to read again.
 */
export async function restoreBackup(
  file: string,
  { changes, by }: Pick<CommandContext, 'changes' | 'by'>,
): Promise<{ readonly nodes: number; readonly links: number }> {
  const records = await readDocument(file);
  checkFoundations(file, records);
  checkLinks(file, records);
  await changes.apply({ mutationId: `restore ${randomUUID()}`, by, reload: true }, async (tx) => {
    await load(tx, records);
    // What is done from now on comes after whatever the journal of the backup tells.
    await tx.write('graph/raise-revision', { revision: lastRevision(records) });
    return [];
  });
  const nodes = records.filter((one) => 'node' in one).length;
  return { nodes, links: records.length - nodes };
}
