import type { QueryClient } from '@tanstack/react-query';
import { sameNameOf } from '../../directory/same-name';
import type { AttendanceQuery } from '../../gql/graphql';
import { ApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/execute';
import { ADD_AT_THE_DOOR, RECORD_ATTENDANCE, REMOVE_ATTENDANCE } from './attendance.query';
import type { Somebody } from './roll';
import type { Tap } from './tap';
import type { SendState } from './tap-sender';
import { EVERYBODY_KEY } from './use-everybody';

export const attendanceKey = (meeting: string) => ['attendance', meeting] as const;

/** Nobody waits for ever on a half-open connection. */
const DEADLINE = 15_000;

const REFUSALS = [
  'NOT_FOUND',
  'INVALID',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'CONFLICT',
  'LINK_UNUSABLE',
  'INTERNAL_SERVER_ERROR',
];

/** What a failure means: the answer was no, the session is over, or it is to be tried again. */
export function judge(error: unknown): Exclude<SendState, 'well'> | 'refused' {
  const code = error instanceof ApiError ? error.code : 'UNREACHABLE';
  if (code === 'SIGN_IN_NEEDED') return 'signedOut';
  return REFUSALS.includes(code) ? 'refused' : 'unreached';
}

/** The id of who is noted; adds them to the directory first, where they are new: sent twice, they are added once. */
async function personOf({ mutationId, person, name, added }: Tap, client: QueryClient): Promise<string> {
  if (!added) return person;
  const variables = {
    mutationId: `${mutationId} person`,
    input: { name },
    employment: added.structure === null ? null : { structure: added.structure },
  };
  const answer = await execute(ADD_AT_THE_DOOR, variables, AbortSignal.timeout(DEADLINE)).catch(
    (error: unknown) => {
      // Another phone added them already, or the directory had them: they are who is here.
      const known = sameNameOf(error);
      if (known !== null) return known;
      throw error;
    },
  );
  if (typeof answer === 'string') return answer;
  const made = answer.addPerson.person;
  client.setQueryData<Somebody[]>(
    EVERYBODY_KEY,
    (known) => known && [...known.filter(({ id }) => id !== made.id), made],
  );
  return made.id;
}

/** Sends one tap, and keeps what the page knows in step; other pages read anew when they are next opened. */
export async function sendTap(meeting: string, tap: Tap, client: QueryClient): Promise<void> {
  const person = await personOf(tap, client);
  const variables = { mutationId: tap.mutationId, meeting, people: [person] };
  const deadline = AbortSignal.timeout(DEADLINE);
  if (tap.present) await execute(RECORD_ATTENDANCE, variables, deadline);
  else await execute(REMOVE_ATTENDANCE, variables, deadline);
  const queryKey = attendanceKey(meeting);
  // An answer that is on its way may be older than this tap.
  await client.cancelQueries({ queryKey });
  client.setQueryData<AttendanceQuery['meeting']>(
    queryKey,
    (known) => known && noted(known, person, tap.present),
  );
  void client.invalidateQueries({
    predicate: ({ queryKey: [first] }) => first !== 'attendance' && first !== 'everybody',
    refetchType: 'none',
  });
}

function noted(
  meeting: AttendanceQuery['meeting'],
  person: string,
  present: boolean,
): AttendanceQuery['meeting'] {
  const { attendees = [] } = meeting;
  const others = attendees.filter(({ id }) => id !== person);
  const next = present ? [...others, { id: person }] : others;
  return {
    ...meeting,
    attendees: next,
    attendeeCount: meeting.attendeeCount + next.length - attendees.length,
  };
}
