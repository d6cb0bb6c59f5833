import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../graphql/api-error';
import { openSession } from './session-api';

export type OpeningState = 'none' | 'opening' | 'refused' | 'unreachable';

/** Posts the token of the link, once, and goes on; says how it went when it was not accepted. */
export function useOpenSession(token: string | null, next: string): OpeningState {
  const [state, setState] = useState<OpeningState>(token === null ? 'none' : 'opening');
  const posted = useRef(false);
  useEffect(() => {
    if (token === null || posted.current) return;
    posted.current = true;
    openSession(token).then(
      // A whole new page: nothing that was read as somebody else stays. The token leaves the history.
      (answer) => globalThis.location.replace(answer.next ?? next),
      (error: unknown) =>
        setState(error instanceof ApiError && error.code === 'UNREACHABLE' ? 'unreachable' : 'refused'),
    );
  }, [token, next]);
  return state;
}
