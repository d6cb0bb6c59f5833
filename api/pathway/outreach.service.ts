import type { Viewer } from '../access/viewer';
import type { Loaders } from '../loaders';
import { holds, sinceDay, untilDay } from '../network/day';
import type { OutreachRow } from './outreach.repository';

export interface OutreachView extends Omit<OutreachRow, 'host' | 'runner'> {
  readonly hostId: string;
  readonly runnerId: string;
  readonly asOf: string;
}

const onTheDay = (rows: readonly OutreachRow[], asOf: string): OutreachView[] =>
  rows
    .filter((row) => holds(sinceDay(row.since), untilDay(row.until), sinceDay(asOf)))
    .map(({ host, runner, ...rest }) => ({ ...rest, hostId: host, runnerId: runner, asOf }));

/** What a structure receives: the sessions of others at its place on the day. */
export const outreachHostedBy = async (_viewer: Viewer, loaders: Loaders, structure: string, asOf: string) =>
  onTheDay(await loaders.outreachHosted.load(structure), asOf);

/** What a structure brings to others: the sessions it runs elsewhere on the day. */
export const outreachRunBy = async (_viewer: Viewer, loaders: Loaders, structure: string, asOf: string) =>
  onTheDay(await loaders.outreachRun.load(structure), asOf);
