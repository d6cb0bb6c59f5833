import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { CommandContext } from '../cli/commands';
import type { GraphReader } from '../graph/port';
import { LINK_KIND_NAMES, NODE_LABELS } from '../graph/record-kinds';
import type { Properties } from '../graph/stored-records';

export const BACKUP_FORMAT = 'interconnaissance-backup';
export const BACKUP_VERSION = 1;

/** Keys in order, so that two backups of equal graphs are equal; without the mark of an import. */
const ordered = ({ importId: _mark, ...properties }: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Every record of the graph as one JSON line each: nodes by label and id, then links; what an unfinished import made is left out. */
async function* lines(reader: GraphReader): AsyncGenerator<string> {
  const running = await reader.read<{ id: string }>('exchange/find-unfinished-imports');
  const isWhole = ({ importId }: Properties) => !running.some(({ id }) => id === importId);
  for (const label of NODE_LABELS) {
    for (const { properties } of await reader.read<{ properties: Properties }>(
      `exchange/dump-nodes:${label}`,
    )) {
      if (isWhole(properties)) yield JSON.stringify({ node: label, properties: ordered(properties) });
    }
  }
  for (const kind of LINK_KIND_NAMES) {
    const rows = await reader.read<{ from: string; to: string; properties: Properties }>(
      `exchange/dump-links:${kind}`,
    );
    for (const { from, to, properties } of rows) {
      if (isWhole(properties)) {
        yield JSON.stringify({ link: kind, from, to, properties: ordered(properties) });
      }
    }
  }
}

interface Counts {
  readonly nodes: number;
  readonly links: number;
}

async function writeDocument(
  draft: string,
  reader: GraphReader,
  revision: number,
  madeAt: string,
): Promise<Counts> {
  const counts = { nodes: 0, links: 0 };
  const out = createWriteStream(draft, { mode: 0o600 });
  const ended = finished(out);
  ended.catch(() => undefined);
  const header = { format: BACKUP_FORMAT, version: BACKUP_VERSION, revision, madeAt };
  out.write(`${JSON.stringify(header).slice(0, -1)},"records":[`);
  let first = true;
  for await (const line of lines(reader)) {
    if (line.startsWith('{"node"')) counts.nodes += 1;
    else counts.links += 1;
    if (!out.write(`${first ? '' : ','}\n${line}`)) await Promise.race([once(out, 'drain'), ended]);
    first = false;
  }
  out.end('\n]}\n');
  await ended;
  return counts;
}

/**
 * Writes the whole graph, of one moment, as one JSON document with a record a line. The file appears when it
 * is whole, readable by its owner alone: it holds what nothing else shows, the trust answers among it.
 */
export async function writeBackup(
  file: string,
  { database, clock }: Pick<CommandContext, 'database' | 'clock'>,
): Promise<Counts> {
  const draft = `${file}.${process.pid}`;
  try {
    const counts = await database.snapshot(async (reader) => {
      const [row] = await reader.read<{ value: number }>('graph/find-revision');
      return writeDocument(draft, reader, row?.value ?? 0, clock());
    });
    await rename(draft, file);
    return counts;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
