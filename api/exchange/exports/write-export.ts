import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RUNS_THE_MACHINE } from '../../access/viewer';
import type { CommandContext } from '../../cli/commands';
import { errors } from '../../errors';
import { createNetworkStore } from '../../ties/network-store';
import { findExport } from './catalogue';
import { EXPORT_FORMATS, type ExportPiece } from './export';
import { makeExport } from './make-export';
import { TABLES } from './tables';

async function whole(path: string, pieces: readonly ExportPiece[]): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, pieces, { mode: 0o600 });
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true });
    throw errors.invalid(path, 'a file that can be written');
  }
}

/**
 * Writes an export, readable by its owner alone. `csv` is a folder with every table of the import; `gexf` and `graphml`
 * are the structure network, `docx` the results since the beginning; any other word is the name of one export. Returns the files written.
 */
export async function writeExport(
  format: string,
  path: string,
  { database, clock }: Pick<CommandContext, 'database' | 'clock'>,
): Promise<string[]> {
  const store = createNetworkStore(database, clock);
  const one = async (name: string, to: string) => {
    const { entry, format: ending } = findExport(name);
    const request = {
      viewer: RUNS_THE_MACHINE,
      state: () => store.current(),
      asOf: null,
      withoutTeam: false,
      from: null,
      to: null,
      language: 'fr' as const,
    };
    await whole(to, await makeExport(entry, database, { ...request, format: ending }));
    return to;
  };
  if (format !== 'csv') {
    const ending = EXPORT_FORMATS.find((known) => known === format);
    const what = ending === 'docx' ? 'results' : 'structures-network';
    return [await one(ending === undefined ? format : `${what}.${ending}`, path)];
  }
  try {
    await mkdir(path, { recursive: true });
  } catch {
    throw errors.invalid(path, 'a folder that can be made');
  }
  const written: string[] = [];
  for (const { id } of TABLES) written.push(await one(`${id}.csv`, join(path, `${id}.csv`)));
  return written;
}
