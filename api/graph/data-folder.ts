import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { errors } from '../errors';

/** Where the embedded graph lies, and the small file that says how far it had come. */
export interface DataFolder {
  readonly graphPath: string;
  readonly statePath: string;
}

/** Makes the folder when it is missing, readable by its owner alone; throws DATA_FOLDER_UNUSABLE. */
export function prepareDataFolder(dataDir: string): DataFolder {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    if (!statSync(dataDir).isDirectory()) throw errors.dataFolderUnusable(dataDir, 'it is no folder');
  } catch (cause) {
    throw errors.dataFolderUnusable(dataDir, 'it cannot be written', cause);
  }
  return { graphPath: join(dataDir, 'graph.grafeo'), statePath: join(dataDir, 'graph.state.json') };
}

/**
 * A commit is synced by the engine only now and then: the tail of the write-ahead log is put on disk here,
 * before the write is acknowledged.
 */
export async function syncLog(graphPath: string): Promise<void> {
  const folder = `${graphPath}.wal`;
  if (!existsSync(folder)) return;
  const [newest] = readdirSync(folder)
    .map((name) => ({
      path: join(folder, name),
      at: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs,
    }))
    .filter((file): file is { path: string; at: number } => file.at !== undefined)
    .sort((a, b) => b.at - a.at || (a.path < b.path ? 1 : -1));
  if (!newest) return;
  const file = await open(newest.path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** How far the graph had come when it was last known to be on disk. */
interface ServedState {
  readonly epoch: number;
}

function readState(statePath: string): ServedState | null {
  try {
    const { epoch } = JSON.parse(readFileSync(statePath, 'utf8')) as Partial<ServedState>;
    return typeof epoch === 'number' ? { epoch } : null;
  } catch {
    return null;
  }
}

/** Whole or not at all: a reader after a kill finds the old one or the new one. */
export function writeState(statePath: string, epoch: number): void {
  const draft = `${statePath}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ epoch } satisfies ServedState), { mode: 0o600 });
  renameSync(draft, statePath);
}

/**
 * A deleted log or a damaged header silently gives an older graph: refuses to serve it. `exists` says whether
 * the graph's file was there before it was opened.
 */
export function refuseOlderGraph(dataDir: string, folder: DataFolder, epoch: number, exists: boolean): void {
  const served = readState(folder.statePath);
  if (!served) return;
  if (!exists) throw errors.dataWentBack(dataDir, 'its file is gone');
  if (epoch < served.epoch) {
    throw errors.dataWentBack(dataDir, `it stands at ${epoch}, and had come to ${served.epoch}`);
  }
}
