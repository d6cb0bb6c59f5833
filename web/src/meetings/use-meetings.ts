import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { useCardLanguage } from './formats/use-formats';
import { MEETING, MEETINGS } from './meetings.query';

export const useMeetings = () =>
  useQuery({
    queryKey: ['meetings'],
    queryFn: async ({ signal }) => (await execute(MEETINGS, {}, signal)).meetings,
  });

export function useMeeting(id: string) {
  const signedIn = useSignedIn();
  const language = useCardLanguage();
  return useQuery({
    enabled: signedIn !== undefined && id !== '',
    queryKey: ['meeting', id, signedIn, language],
    queryFn: async ({ signal }) =>
      (await execute(MEETING, { id, language, signedIn: signedIn ?? false }, signal)).meeting,
  });
}
