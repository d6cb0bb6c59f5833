import { coordinates, type Viewer } from '../access/viewer';
import { errors } from '../errors';
import type { GraphReader } from '../graph/port';
import type { HalfDay } from '../kinds';
import type { Loaders } from '../loaders';
import { holds, sinceDay, untilDay } from '../network/day';
import { readHalfDays } from './half-days';
import { findOutreach, listOutreachProposals, type OutreachRow } from './outreach.repository';

export interface OutreachView extends Omit<OutreachRow, 'host' | 'runner'> {
  readonly hostId: string;
  readonly runnerId: string;
  readonly halfDays: HalfDay[];
  readonly asOf: string;
}

export const outreachView = ({ host, runner, ...rest }: OutreachRow, asOf: string): OutreachView => ({
  ...rest,
  hostId: host,
  runnerId: runner,
  halfDays: readHalfDays(rest.days) ?? [],
  asOf,
});

const isAgreed = ({ state }: OutreachRow): boolean => state === 'AGREED';

const onTheDay = (rows: readonly OutreachRow[], asOf: string): OutreachView[] =>
  rows
    .filter((row) => isAgreed(row) && holds(sinceDay(row.since), untilDay(row.until), sinceDay(asOf)))
    .map((row) => outreachView(row, asOf));

/** What a structure receives: the sessions of others at its place on the day. */
export const outreachHostedBy = async (_viewer: Viewer, loaders: Loaders, structure: string, asOf: string) =>
  onTheDay(await loaders.outreachHosted.load(structure), asOf);

/** What it received: the sessions of others that were over by the day, the latest first. */
export async function outreachReceivedBy(
  _viewer: Viewer,
  loaders: Loaders,
  structure: string,
  asOf: string,
): Promise<OutreachView[]> {
  const over = (await loaders.outreachHosted.load(structure)).filter(
    (row) => isAgreed(row) && row.until !== null && row.until <= asOf && (row.since ?? '') < row.until,
  );
  return over
    .sort((a, b) => (b.until ?? '').localeCompare(a.until ?? '') || (a.id < b.id ? -1 : 1))
    .map((row) => outreachView(row, asOf));
}

/** What a structure brings to others: the sessions it runs elsewhere on the day. */
export const outreachRunBy = async (_viewer: Viewer, loaders: Loaders, structure: string, asOf: string) =>
  onTheDay(await loaders.outreachRun.load(structure), asOf);

const keepsAnEnd = (viewer: Viewer, { host, runner }: OutreachRow): boolean =>
  coordinates(viewer) || [host, runner].some((id) => viewer.edits.includes(id));

/** One session, as a form reads it; what is not agreed is its two structures' and the coordination's. */
export async function outreachSession(
  viewer: Viewer,
  graph: GraphReader,
  id: string,
  asOf: string,
): Promise<OutreachView> {
  const row = await findOutreach(graph, id);
  if (!row || (!isAgreed(row) && !keepsAnEnd(viewer, row))) throw errors.notFound('outreach', id);
  return outreachView(row, asOf);
}

/** What is proposed or was declined between two structures is theirs, and the coordination's. */
export async function outreachProposals(
  viewer: Viewer,
  graph: GraphReader,
  asOf: string,
): Promise<OutreachView[]> {
  if (!coordinates(viewer) && viewer.edits.length === 0) return [];
  const rows = await listOutreachProposals(graph);
  return rows.filter((row) => keepsAnEnd(viewer, row)).map((row) => outreachView(row, asOf));
}
