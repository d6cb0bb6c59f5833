import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { ATTENDANCE } from './attendance.query';
import { attendanceKey } from './send-tap';
import { presentAfter } from './tap';
import { useTaps } from './use-taps';

/** The other phones at the door are seen within this time. */
const SEEN_EACH = 10_000;

/** As the server has it, and other phones with it. */
export const useStoredAttendance = (meeting: string, paused = false) =>
  useQuery({
    enabled: useSignedIn() ?? false,
    queryKey: attendanceKey(meeting),
    queryFn: async ({ signal }) => (await execute(ATTENDANCE, { id: meeting }, signal)).meeting,
    staleTime: 0,
    refetchInterval: paused ? false : SEEN_EACH,
  });

/** Who is expected and who is there, with what this phone has tapped and not sent yet. */
export function useAttendance(meeting: string) {
  const taps = useTaps(meeting);
  const { waiting } = taps;
  const stored = useStoredAttendance(meeting, waiting.length > 0);
  const attendees = (stored.data?.attendees ?? []).map(({ id }) => id);
  const present = presentAfter(attendees, waiting);
  const additions = waiting.filter(({ added }) => added);
  const erased = (stored.data?.attendeeCount ?? 0) - attendees.length;
  return {
    stored,
    taps,
    present,
    additions,
    invited: new Set((stored.data?.invited ?? []).map(({ id }) => id)),
    count: present.size + additions.length + erased,
  };
}
