import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSignedIn } from '../../access/use-me';
import { stepAt, type TimePoint } from '../../meetings/time-points';
import { useView } from '../../view/use-view';
import { onDay } from '../../view/view';
import { isolatedQuery, networkQuery } from '../use-network';
import { stepQuery } from './step-query';

/** Fetches a day before it is shown, so that a replay does not halt; the promise is kept whether it came or not. */
export function useAhead(points: readonly TimePoint[]): (date: string | undefined) => Promise<unknown> {
  const client = useQueryClient();
  const view = useView();
  const signedIn = useSignedIn();
  return useCallback(
    (date) => {
      const then = onDay(view, date);
      const step = stepAt(points, date);
      return Promise.all([
        client.prefetchQuery(networkQuery(then, signedIn)),
        client.prefetchQuery(isolatedQuery(then, signedIn)),
        step && client.prefetchQuery(stepQuery(then, step, signedIn)),
      ]);
    },
    [client, view, points, signedIn],
  );
}
