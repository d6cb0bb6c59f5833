import { accessSync, constants, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { errors } from '../errors';

/** Where the embedded graph lies, and the small file that says how far it had come. */
export interface DataFolder {
  readonly path: string;
  readonly graphPath: string;
  readonly logPath: string;
  readonly statePath: string;
}

const WHY: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'it cannot be written',
  EPERM: 'it cannot be written',
  EROFS: 'it is on a disk that is read-only',
  ENOSPC: 'its disk is full',
};

/** Makes the folder when it is missing, readable by its owner alone; throws DATA_FOLDER_UNUSABLE. */
export function prepareDataFolder(dataDir: string): DataFolder {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    throw errors.dataFolderUnusable(dataDir, WHY[code] ?? 'it cannot be written', cause);
  }
  const graphPath = join(dataDir, 'graph.grafeo');
  return {
    path: dataDir,
    graphPath,
    logPath: `${graphPath}.wal`,
    statePath: join(dataDir, 'graph.state.json'),
  };
}

/** A new file is on disk only when its folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    // Some systems and file systems cannot sync a folder: there is nothing more to do there.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await folder.close();
  }
}
