import { readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { errors } from '../errors';
import { type DataFolder, syncFolder } from './data-folder';

/** How often the note is brought up to date while writes go on; the last one is always noted. */
const NOTE_EVERY_MS = 1_000;

/** The small file of ours that says how far the graph had come; it may be behind, never ahead. */
export interface ServedState {
  /** Says that the graph is on disk up to this epoch; noted within a second. */
  reached(epoch: number): void;
  /** Notes it now, and says no more. */
  close(): Promise<void>;
}

function readEpoch(statePath: string): number | null {
  try {
    const { epoch } = JSON.parse(readFileSync(statePath, 'utf8')) as { epoch?: unknown };
    return typeof epoch === 'number' ? epoch : null;
  } catch {
    return null;
  }
}

/** Throws DATA_WENT_BACK when a graph was served from here and its file is gone. Asked before it is opened. */
export function refuseMissingGraph(folder: DataFolder, exists: boolean): void {
  if (!exists && readEpoch(folder.statePath) !== null)
    throw errors.dataWentBack(folder.path, 'its file is gone');
}

/** A deleted log or an older file opens silently as an older graph: throws DATA_WENT_BACK. */
export function refuseOlderGraph(folder: DataFolder, epoch: number): void {
  const served = readEpoch(folder.statePath);
  if (served !== null && epoch < served) {
    throw errors.dataWentBack(folder.path, `it stands at ${epoch}, and had come to ${served}`);
  }
}

/** Whole or not at all: a reader after a kill or a power cut finds the old one or the new one. */
async function writeEpoch(folder: DataFolder, epoch: number): Promise<void> {
  const draft = `${folder.statePath}.${process.pid}`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ epoch })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, folder.statePath);
  await syncFolder(folder.path);
}

export function keepServedState(folder: DataFolder): ServedState {
  let wanted = -1;
  let noted = -1;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const note = (): Promise<void> => {
    writing = writing.then(async () => {
      if (wanted <= noted) return;
      const epoch = wanted;
      // On a full disk the note stays behind, which is allowed; the next one is tried a second later.
      await writeEpoch(folder, epoch).then(
        () => {
          noted = epoch;
        },
        () => undefined,
      );
    });
    return writing;
  };

  return {
    reached: (epoch) => {
      wanted = Math.max(wanted, epoch);
      if (timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        void note();
      }, NOTE_EVERY_MS);
      timer.unref();
    },
    close: async () => {
      clearTimeout(timer);
      await note();
    },
  };
}
