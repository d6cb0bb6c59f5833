import { queryOptions } from '@tanstack/react-query';
import type { StepQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import type { stepAt } from '../../meetings/time-points';
import type { View } from '../../view/view';
import { askedOf } from '../use-network';
import { STEP } from './step.query';

export type StepChange = StepQuery['compareNetwork'];

/** The question of what a stop brought; never asked where there is no stop before. */
export function stepQuery(view: View, step: ReturnType<typeof stepAt>, signedIn: boolean | undefined) {
  const variables = { ...askedOf(view), from: step?.from ?? null, to: step?.to ?? null };
  return queryOptions({
    enabled: signedIn !== undefined && step !== null,
    queryKey: ['step', variables, signedIn],
    queryFn: async ({ signal }) => (await execute(STEP, variables, signal)).compareNetwork,
  });
}
