import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { GrafeoDB } from '@grafeo-db/js';
import { type DataFolder, syncFolder } from './data-folder';

const copyPath = ({ graphPath }: DataFolder): string => `${graphPath}.fresh`;
/** It stands from before an erasure until the file holds nothing of it: whoever opens the graph meanwhile finishes it. */
const duePath = ({ graphPath }: DataFolder): string => `${graphPath}.erasing`;

export const isFreshCopyDue = (folder: DataFolder): boolean => existsSync(duePath(folder));

export async function noteFreshCopyDue(folder: DataFolder): Promise<void> {
  writeFileSync(duePath(folder), '', { mode: 0o600 });
  await syncFolder(folder.path);
}

export async function freshCopyDone(folder: DataFolder): Promise<void> {
  await rm(duePath(folder), { force: true });
  await syncFolder(folder.path);
}

/** A copy that a kill left half made. */
export const dropHalfCopy = (folder: DataFolder): void => rmSync(copyPath(folder), { force: true });

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * What was deleted stays in the engine's file until its block is used again; a copy holds what is there and no more
 * (same epoch, indexes, constraints).
 */
export async function makeFreshCopy(folder: DataFolder, db: GrafeoDB): Promise<void> {
  dropHalfCopy(folder);
  try {
    db.save(copyPath(folder));
    await syncFile(copyPath(folder));
  } catch (error) {
    dropHalfCopy(folder);
    throw error;
  }
}

/** Closes `db`, and puts the copy in the place of its file. A kill leaves the old file, whole, or the new one. */
export async function putFreshCopy(folder: DataFolder, db: GrafeoDB): Promise<void> {
  db.close();
  // Closing brought the log into the file; a log that were left would be laid upon the copy.
  await rm(folder.logPath, { recursive: true, force: true });
  await rename(copyPath(folder), folder.graphPath);
  await syncFolder(folder.path);
}
