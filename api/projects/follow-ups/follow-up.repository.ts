import type { GraphReader, GraphTransaction } from '../../graph/port';
import { upsertNodes } from '../../graph/stored-records';
import { grouped } from '../../grouped';
import type { MeetingKind, ProjectStatus } from '../../kinds';
import { type IntroductionRow, listIntroductionsOf } from '../../ties/introductions/introduction.repository';
import { deriveFollowUps, type Followed, type FollowUpRow, type Kept, type KeptFollowUp } from './derive';

interface MeetingRow extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string | null;
  readonly kind: MeetingKind;
  readonly attended: number;
}

interface ProjectRow extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly startedOn: string | null;
  readonly status: ProjectStatus;
}

interface ParticipantRow extends Record<string, unknown> {
  readonly project: string;
  readonly person: string;
  readonly name: string;
  readonly role: string;
}

type StoredRow = KeptFollowUp &
  Record<string, unknown> & {
    readonly meeting: string | null;
    readonly project: string | null;
    readonly introduction: string | null;
  };

const PLAIN = { title: null, people: [], attended: 0, onBehalf: false } as const;

const meetingOf = ({ id, title, heldOn, kind, attended }: MeetingRow): Followed => ({
  ...PLAIN,
  kind: 'MEETING',
  id,
  title,
  since: heldOn,
  follows: kind === 'TERRITORIAL',
  attended,
});

/** Whoever ended a project is not asked how it goes. */
const projectOf = (
  { id, title, startedOn, status }: ProjectRow,
  people: readonly ParticipantRow[],
): Followed => ({
  ...PLAIN,
  kind: 'PROJECT',
  id,
  title,
  since: startedOn,
  follows: status !== 'DONE' && status !== 'STOPPED',
  people: people.map(({ person, name, role }) => ({ person, name, role })),
});

/** An introduction is made on the day it is accepted: from then on the two can reach each other. */
const introductionOf = (row: IntroductionRow): Followed => ({
  ...PLAIN,
  kind: 'INTRODUCTION',
  id: row.id,
  since: (row.acceptedAt ?? row.metAt)?.slice(0, 10) ?? null,
  follows: row.state === 'ACCEPTED' || row.state === 'MET',
  people: [
    { person: row.asker, name: '', role: 'ASKER' },
    { person: row.introducer, name: '', role: 'INTRODUCER' },
    { person: row.target, name: '', role: 'TARGET' },
  ],
  onBehalf: row.onBehalf,
});

const keptOf = ({ meeting, project, introduction, ...row }: StoredRow): Kept[] => {
  if (meeting !== null) return [{ ...row, kind: 'MEETING', followedId: meeting }];
  if (project !== null) return [{ ...row, kind: 'PROJECT', followedId: project }];
  return introduction === null ? [] : [{ ...row, kind: 'INTRODUCTION', followedId: introduction }];
};

/** Every follow-up on a day, kept or due by itself, by due date. Cost: five statements, linear in what is followed. */
export async function listFollowUps(graph: GraphReader, today: string): Promise<FollowUpRow[]> {
  const meetings = await graph.read<MeetingRow>('projects/list-followed-meetings');
  const projects = await graph.read<ProjectRow>('projects/list-followed-projects');
  const people = grouped(
    await graph.read<ParticipantRow>('projects/list-followed-people'),
    ({ project }) => project,
  );
  const introductions = await listIntroductionsOf(graph, null);
  const kept = await graph.read<StoredRow>('projects/list-follow-ups');
  const things = [
    ...meetings.map(meetingOf),
    ...projects.map((project) => projectOf(project, people.get(project.id) ?? [])),
    ...introductions.map(introductionOf),
  ];
  // One that follows several things is of the first.
  const once = kept.filter(({ id }, i) => id !== kept[i - 1]?.id);
  return deriveFollowUps(things, once.flatMap(keptOf), today);
}

export const findFollowUp = async (
  graph: GraphReader,
  id: string,
  today: string,
): Promise<FollowUpRow | null> => (await listFollowUps(graph, today)).find((row) => row.id === id) ?? null;

export interface NoticeRow extends Record<string, unknown> {
  readonly id: string;
  readonly followUp: string;
  readonly recipient: string;
  readonly askedAt: string;
  readonly remindedAt: string | null;
}

export const listNotices = (graph: GraphReader, since: string): Promise<NoticeRow[]> =>
  graph.read('projects/list-follow-up-notices', { since });

/** That somebody was asked, or reminded; a null leaves what is noted. */
export const noteNotice = (
  tx: GraphTransaction,
  { id, followUp, recipient, askedAt, remindedAt }: NoticeRow,
): Promise<void> => upsertNodes(tx, 'FollowUpNotice', [{ id, followUp, recipient, askedAt, remindedAt }]);

export interface LinkRow extends Record<string, unknown> {
  readonly followUp: string;
  readonly recipient: string;
  readonly expiresAt: string;
}

export const recordFollowUpLink = (
  tx: GraphTransaction,
  {
    id,
    followUp,
    recipient,
    createdAt,
    expiresAt,
  }: LinkRow & { readonly id: string; readonly createdAt: string },
): Promise<void> => upsertNodes(tx, 'FollowUpLink', [{ id, followUp, recipient, createdAt, expiresAt }]);

export const findFollowUpLink = async (graph: GraphReader, id: string): Promise<LinkRow | null> =>
  (await graph.read<LinkRow>('projects/find-follow-up-link', { id }))[0] ?? null;

export const forgetFollowUpLinks = async (tx: GraphTransaction, before: string): Promise<void> => {
  await tx.write('projects/forget-follow-up-links', { before });
};

/** Nothing that asked a person, or an account, is left. */
export async function forgetFollowUpsOf(tx: GraphTransaction, recipient: string): Promise<void> {
  await tx.write('projects/forget-follow-up-links-of', { recipient });
  await tx.write('projects/forget-follow-up-notices-of', { recipient });
}

export interface AddressRow extends Record<string, unknown> {
  readonly person: string;
  readonly name: string;
  readonly email: string | null;
  readonly account: string | null;
  readonly closedAt: string | null;
}

export const findAddresses = (graph: GraphReader, ids: readonly string[]): Promise<AddressRow[]> =>
  graph.read('projects/find-follow-up-addresses', { ids: [...new Set(ids)] });

export const countMeetingFigures = async (
  graph: GraphReader,
  meeting: string,
): Promise<{ structures: number; ideas: number }> =>
  (
    await graph.read<{ structures: number; ideas: number }>('projects/count-meeting-figures', { meeting })
  )[0] ?? { structures: 0, ideas: 0 };
