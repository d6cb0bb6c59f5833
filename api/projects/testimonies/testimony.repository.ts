import { coordinates, type Viewer } from '../../access/viewer';
import type { GraphReader, GraphTransaction } from '../../graph/port';
import { findNodes, upsertNodes } from '../../graph/stored-records';

/** A testimony as it is stored, and what it is tied to. */
export interface StoredTestimony {
  readonly id: string;
  readonly quote: string;
  readonly consent: boolean;
  /** True where the person agreed to stand there with their name. */
  readonly named: boolean;
  /** ISO dates; the day of an import’s own row may be still to come. */
  readonly publishedAt: string | null;
  readonly consentedAt: string | null;
  readonly recordedAt: string | null;
  readonly askedAt: string | null;
  readonly version: number;
  readonly person: string | null;
  readonly structure: string | null;
  readonly project: string | null;
  readonly meeting: string | null;
}
export interface TestimonyRow extends StoredTestimony, Record<string, unknown> {}

export interface LinkedTestimony extends Record<string, unknown> {
  readonly id: string;
  readonly person: string | null;
  readonly withdrawnAt: string | null;
}

/** A link lives as long as the testimony: one withdraws at will. So many of them are good at once. */
const LINKS = 5;

/** What the viewer may read: the words of others that are not published do not leave the database. */
export async function listReadableTestimonies(
  graph: GraphReader,
  viewer: Viewer,
  today: string,
): Promise<TestimonyRow[]> {
  const rows = await graph.read<TestimonyRow>('projects/list-testimonies', {
    all: coordinates(viewer),
    person: viewer.role === 'VISITOR' && viewer.signature === undefined ? null : viewer.personId,
    today,
  });
  // Files may say that it is about several things: the first by id stands for them.
  return rows.filter(({ id }, i) => rows[i - 1]?.id !== id);
}

export const listTestimoniesOf = async (graph: GraphReader, person: string): Promise<string[]> =>
  (await graph.read<{ id: string }>('projects/list-testimonies-of', { person })).map(({ id }) => id);

export const findTestimonyByLink = async (
  graph: GraphReader,
  link: string,
): Promise<LinkedTestimony | null> =>
  (await graph.read<LinkedTestimony>('projects/find-testimony-by-link', { link }))[0] ?? null;

/** Keeps the hash of a new link; false when the testimony was withdrawn meanwhile. No step of a change. */
export async function addTestimonyLink(tx: GraphTransaction, id: string, link: string): Promise<boolean> {
  const stored = (await findNodes(tx, 'Testimony', [id])).get(id);
  if (!stored || stored.withdrawnAt) return false;
  const links = Array.isArray(stored.links) ? stored.links.map(String) : [];
  await upsertNodes(tx, 'Testimony', [{ id, links: [...links, link].slice(-LINKS) }]);
  return true;
}
