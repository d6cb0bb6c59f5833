import { useQuery } from '@tanstack/react-query';
import { askWays, type Ways } from './session-api';

/** Without an answer there is the one way that is always there. */
const ONE_WAY: Ways = { provider: null, proving: null };

/** Which ways in there are; undefined until it is known. */
export function useWays(): Ways | undefined {
  const { data, isError } = useQuery({ queryKey: ['ways'], queryFn: askWays, retry: false, gcTime: 0 });
  return isError ? ONE_WAY : data;
}
