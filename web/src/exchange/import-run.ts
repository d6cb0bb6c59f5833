import type { QueryClient } from '@tanstack/react-query';
import type { ImportFileInput, ImportFilesMutation } from '../gql/graphql';
import { ApiError } from '../graphql/api-error';
import { execute } from '../graphql/execute';
import { IMPORT_FILES } from './import.query';
import { forgetStart, rememberStart } from './import-memory';
import { createStore } from './store';

export type Outcome = ImportFilesMutation['importFile'];

/** The import that goes on, or that was the last. */
export interface ImportRun {
  readonly upload: string;
  readonly state: 'WRITING' | 'DONE' | 'REFUSED' | 'FAILED';
  readonly outcome: Outcome | null;
  readonly error: unknown;
}

/** It goes on when one leaves the page, and is found again. */
export const importRun = createStore<ImportRun | null>(null);

/** A lost answer is asked for again, ever more slowly; the server goes on meanwhile. */
const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const isLost = (error: unknown) => error instanceof ApiError && error.code === 'UNREACHABLE';

async function askPatiently(upload: string, files: readonly ImportFileInput[]): Promise<Outcome> {
  // One upload is one import, however often it is asked for.
  const variables = { mutationId: `import-${upload}`, upload, files: [...files], dryRun: false };
  for (const ms of WAITS_MS) {
    try {
      return (await execute(IMPORT_FILES, variables)).importFile;
    } catch (error) {
      if (!isLost(error)) throw error;
      await wait(ms);
    }
  }
  return (await execute(IMPORT_FILES, variables)).importFile;
}

/** Imports what was checked; asked for again (the page was loaded anew) it is the same import. */
export async function startImport(
  upload: string,
  files: readonly ImportFileInput[],
  client: QueryClient,
): Promise<void> {
  const current = importRun.get();
  if (current?.upload === upload && (current.state === 'WRITING' || current.state === 'DONE')) return;
  const become = (change: Partial<ImportRun>) =>
    importRun.change(() => ({ upload, state: 'WRITING', outcome: null, error: null, ...change }));
  become({});
  rememberStart(files);
  try {
    const outcome = await askPatiently(upload, files);
    const isRefused = outcome.problems.length > 0;
    if (isRefused) forgetStart();
    become({ state: isRefused ? 'REFUSED' : 'DONE', outcome });
    await client.invalidateQueries();
  } catch (error) {
    become({ state: 'FAILED', error });
  }
}
