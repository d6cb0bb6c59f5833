import { useQuery } from '@tanstack/react-query';
import type { FindingsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { READ_TO_EDIT } from '../../graphql/read-to-edit';
import { FINDINGS, FINDINGS_FORM } from './findings.query';

export type ShownFinding = FindingsQuery['findings'][number];

export const useFindings = () =>
  useQuery({
    queryKey: ['findings'],
    queryFn: async ({ signal }) => (await execute(FINDINGS, {}, signal)).findings,
  });

/** One finding as it is stored today, for a form, and the themes that there are. */
export function useFinding(id: string | undefined) {
  const { data, error, refetch } = useQuery({
    queryKey: ['findings-form'],
    queryFn: async ({ signal }) => (await execute(FINDINGS_FORM, {}, signal)).findings,
    ...READ_TO_EDIT,
  });
  const finding = data?.find((one) => one.id === id);
  const themes = [...new Set((data ?? []).flatMap(({ theme }) => theme ?? []))];
  return { finding, themes, error, refetch, isMissing: data !== undefined && !finding };
}
