import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { execute } from '../../graphql/execute';
import { createTapStore } from '../attendance/tap-store';
import { useTapQueue } from '../attendance/use-tap-queue';
import { ANSWER_SURVEY, SURVEY } from './survey.query';
import type { SurveySearch } from './survey-search';
import { answersOf, readSurveyTaps, type SurveyTap, type SurveyView } from './survey-tap';

/** Nobody waits for ever on a half-open connection. */
const DEADLINE = 15_000;

/** Read once: what one taps on the page is not asked back from the server. */
export const useSurvey = ({
  token = null,
  meeting = null,
}: {
  token?: string | null;
  meeting?: string | null;
}) =>
  useQuery({
    enabled: token !== null || meeting !== null,
    queryKey: ['survey', token, meeting],
    queryFn: async ({ signal }) => (await execute(SURVEY, { token, meeting }, signal)).survey,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What one says on this page, and its way to the server; kept on the phone until it is there, and not longer. */
export function useSurveyAnswers(survey: SurveyView, { token, meeting }: SurveySearch) {
  const { meetingId, personId } = survey;
  const store = useMemo(
    () => createTapStore(`survey ${meetingId} ${personId}`, readSurveyTaps),
    [meetingId, personId],
  );
  const send = useMemo(
    () => async (tap: SurveyTap) => {
      const door = { token: token ?? null, meeting: meeting ?? null };
      const variables = { mutationId: tap.mutationId, ...door, answers: answersOf(tap) };
      await execute(ANSWER_SURVEY, variables, AbortSignal.timeout(DEADLINE));
    },
    [token, meeting],
  );
  const queue = useTapQueue({ store, send });
  const [said, setSaid] = useState<ReadonlyMap<string, SurveyTap>>(
    () => new Map(store.read().map((tap) => [tap.person, tap])),
  );
  const say = (of: Omit<SurveyTap, 'mutationId'>) => {
    const tap = { ...of, mutationId: crypto.randomUUID() };
    setSaid((before) => new Map(before).set(of.person, tap));
    queue.add(tap);
  };
  return { queue, said, say };
}
