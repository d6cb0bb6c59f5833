import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext } from '../../api/cli/commands';
import { writeBackup } from '../../api/exchange/backup';
import { type ImportOptions, importFiles } from '../../api/exchange/import-files';
import { createChanges } from '../../api/graph/changes';
import type { GraphDatabase } from '../../api/graph/port';
import { NOW } from '../support/graphs';

export type Files = Readonly<Record<string, string>>;

/** Two structures with one person each, and a rencontre. */
export const SMALL: Files = {
  'structures.csv':
    'id,name,kind,city\ns1,Mission locale,EMPLOYMENT_SERVICE,Sevran\ns2,L’Étoile,centre social,Drancy\n',
  'people.csv': 'id,name,structure\np1,Rémi,s1\np2,Anne,s2\n',
  'meetings.csv': 'id,title,heldOn,city\nm1,Rencontre de Sevran,2025-03-20,Sevran\n',
};

export const contextOf = (database: GraphDatabase): CommandContext => ({
  database,
  changes: createChanges(database, () => NOW),
  clock: () => NOW,
  by: 'test',
  address: '',
  print: () => undefined,
});

/** A folder of CSV files and the graph that they go into. */
export function openDesk(database: GraphDatabase) {
  const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-desk-'));
  const context = contextOf(database);
  const put = (files: Files): string[] =>
    Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
  return {
    context,
    put,
    load: (files: Files, options?: ImportOptions) => importFiles(put(files), context, options),
    /** Every record of the graph, as a backup holds it. */
    content: async (): Promise<unknown[]> => {
      const file = join(folder, 'content.json');
      await writeBackup(file, context);
      return JSON.parse(readFileSync(file, 'utf8')).records;
    },
    links: async (kind: string) =>
      (
        await database.read<{ from: string; to: string; properties: Record<string, unknown> }>(
          `exchange/dump-links:${kind}`,
        )
      ).map(({ from, to, properties }): Record<string, unknown> => ({ from, to, ...properties })),
    /** A context whose import dies before it is whole, and cannot even take itself back. */
    dying: (): CommandContext => ({
      ...context,
      database: {
        ...database,
        write: (name, parameters) =>
          name.startsWith('exchange/delete-imported')
            ? Promise.reject(new RangeError('killed'))
            : database.write(name, parameters),
      },
      changes: { ...context.changes, apply: () => Promise.reject(new RangeError('killed')) },
    }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
export type Desk = ReturnType<typeof openDesk>;
