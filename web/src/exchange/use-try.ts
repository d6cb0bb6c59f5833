import { useQuery } from '@tanstack/react-query';
import type { ImportFileInput } from '../gql/graphql';
import { execute } from '../graphql/execute';
import { IMPORT_FILES, IMPORT_PROGRESS } from './import.query';

interface Tried {
  readonly upload: string;
  readonly files: ImportFileInput[];
  /** How many files arrived: a mended one has the name of the other. */
  readonly arrived: number;
}

/** What would come of it. Nothing is kept, so it is a question: asked once for each state of the files. */
export const useTry = (tried: Tried | null) =>
  useQuery({
    queryKey: ['import-try', tried],
    queryFn: async ({ signal }) => {
      const { upload, files } = tried as Tried;
      const variables = { mutationId: crypto.randomUUID(), upload, files, dryRun: true };
      return (await execute(IMPORT_FILES, variables, signal)).importFile;
    },
    enabled: tried !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

const OFTEN_MS = 1_000;
const SELDOM_MS = 5_000;
/** A minute of asking often; what lasts longer is not in a hurry. */
const OFTEN = 60;

/** How far it is, asked while `isRunning`, ever less often. */
export const useProgress = (upload: string, isRunning: boolean) =>
  useQuery({
    queryKey: ['import-progress', upload],
    queryFn: async ({ signal }) => (await execute(IMPORT_PROGRESS, { upload }, signal)).importProgress,
    enabled: isRunning,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchInterval: ({ state }) => (state.dataUpdateCount < OFTEN ? OFTEN_MS : SELDOM_MS),
  });
