import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from '../gql/graphql';
import { notify } from '../ui/toast/toasts';
import { execute } from './execute';

interface Receipted {
  readonly id: string | null;
}

interface Saving<Result> {
  /** The words of the notice: what was done. */
  readonly said: (result: Result) => string;
  /** What takes it back; null or none leaves the button out. */
  readonly receipt?: (result: Result) => Receipted;
  readonly onSaved?: (result: Result) => void;
}

type Asked<Variables> = Omit<Variables, 'mutationId'>;

/**
 * Sends a change. The same content sent again (a lost answer, a second press) carries the same mutationId: twice is
 * once. When it is done everything shown is read anew, and a notice offers to take it back.
 */
export function useSave<Result, Variables extends { mutationId: string }>(
  document: TypedDocumentString<Result, Variables>,
  { said, receipt, onSaved }: Saving<Result>,
) {
  const client = useQueryClient();
  const attempt = useRef<{ readonly asked: string; readonly mutationId: string } | null>(null);
  return useMutation<Result, Error, Asked<Variables>>({
    mutationFn: (variables) => {
      const asked = JSON.stringify(variables);
      if (attempt.current?.asked !== asked) attempt.current = { asked, mutationId: crypto.randomUUID() };
      const { mutationId } = attempt.current;
      return execute(document, { ...variables, mutationId } as unknown as Variables);
    },
    onSuccess: (result) => {
      attempt.current = null;
      notify({ text: said(result), undo: receipt?.(result).id ?? null });
      void client.invalidateQueries();
      onSaved?.(result);
    },
  });
}
