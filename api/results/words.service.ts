import { changeRecords } from '../access/change-records';
import { errors } from '../errors';
import { prose } from '../read-fields';
import type { ReadingContext, RequestContext } from '../request-context';
import { type Period, readPeriod } from './period';
import { findWords } from './results.repository';
import type { ResultWords } from './results.type';

const MOST = 4_000;
const checked = prose(MOST);

/** The words of a period are kept with it as it was asked for: a page beside those of the legal notice. */
const idOf = ({ from, to }: Pick<Period, 'from' | 'to'>): string => `RESULTS ${from ?? ''}..${to ?? ''}`;

export const readWords = async (
  { desk }: ReadingContext,
  period: Pick<Period, 'from' | 'to'>,
): Promise<ResultWords> =>
  (await findWords(desk.database, idOf(period))) ?? { introduction: null, conclusion: null, version: 0 };

export interface ResultWordsAsked {
  readonly from: string | null;
  readonly to: string | null;
  readonly introduction: string;
  readonly conclusion: string;
  readonly version: number;
}

/** Writes the words around the figures of a period, at the version that was read; empty ones are none. */
export async function wordResults(
  context: RequestContext,
  mutationId: string,
  { from, to, version, ...given }: ResultWordsAsked,
) {
  const period = readPeriod(from, to, context.state.today());
  const id = idOf(period);
  const set = {
    introduction: checked(given.introduction, 'introduction'),
    conclusion: checked(given.conclusion, 'conclusion'),
  };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'RESULTS_WORDED', asks: { id, ...set } },
    async (writer) => {
      if (await writer.node('Page', id)) await writer.updateNode('Page', id, set, version);
      else if (version !== 0) throw errors.stale('page', { version: 0 }, { version, ...set });
      else await writer.createNode('Page', id, set);
    },
  );
  return { words: await readWords(context, period), receipt };
}
