import type { AppError } from '../errors';
import type { GraphReader } from '../graph/port';
import type { RequestContext } from '../request-context';
import { createPace } from './pace';
import { type PersonalLinkKind, personalLinkHash } from './secrets';

/** As many as /session takes: a room of people who answer at once has good links, and is not slowed. */
export const REFUSED_PER_MINUTE = 60;
const trials = createPace(REFUSED_PER_MINUTE);

/**
 * What a token or a code opens. Throws `unknown` when it is none, and TOO_MANY_REQUESTS for a machine that tried too many
 * within a minute; good ones count for nothing.
 */
export async function openedBy<Opened>(
  { desk, machine = '' }: RequestContext,
  find: () => Promise<Opened | null> | null,
  unknown: () => AppError,
): Promise<Opened> {
  trials.refuse(desk, machine);
  const opened = await find();
  if (opened !== null) return opened;
  trials.note(desk, machine);
  throw unknown();
}

const MOST_TOKEN = 100;

/** What is kept of the personal link that a token belongs to; throws as `openedBy` does. */
export const behindLink = <Link>(
  context: RequestContext,
  kind: PersonalLinkKind,
  token: string,
  find: (graph: GraphReader, id: string) => Promise<Link | null>,
  unknown: () => AppError,
): Promise<Link> =>
  openedBy(
    context,
    () => (token.length > MOST_TOKEN ? null : find(context.desk.database, personalLinkHash(kind, token))),
    unknown,
  );
