import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The log that takes the commits now: files are named by how far the log had come. */
async function newestLog(logPath: string): Promise<string | null> {
  try {
    const newest = (await readdir(logPath))
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1);
    return newest === undefined ? null : join(logPath, newest);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Puts on disk what was committed before the call. The engine itself syncs a commit only now and then, but it
 * does sync a log before it begins the next one, and the folder after: so the newest log is all that is left
 * to do. A log that goes while we look at it was replaced by a checkpoint, which is on disk.
 */
export async function syncLog(logPath: string): Promise<void> {
  for (;;) {
    const path = await newestLog(logPath);
    if (path === null) return;
    try {
      const file = await open(path, 'r+');
      try {
        await file.datasync();
      } finally {
        await file.close();
      }
      return;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}
