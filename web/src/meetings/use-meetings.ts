import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { MEETING, MEETINGS } from './meetings.query';

export const useMeetings = () =>
  useQuery({
    queryKey: ['meetings'],
    queryFn: async ({ signal }) => (await execute(MEETINGS, {}, signal)).meetings,
  });

export function useMeeting(id: string) {
  const signedIn = useSignedIn();
  return useQuery({
    enabled: signedIn !== undefined && id !== '',
    queryKey: ['meeting', id, signedIn],
    queryFn: async ({ signal }) =>
      (await execute(MEETING, { id, signedIn: signedIn ?? false }, signal)).meeting,
  });
}
