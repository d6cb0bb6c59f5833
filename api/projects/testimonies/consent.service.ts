import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import type { Operation } from '../../access/operations';
import type { RecordWriter } from '../../access/record-writer';
import type { Viewer } from '../../access/viewer';
import { errors } from '../../errors';
import type { Properties } from '../../graph/stored-records';
import type { RequestContext } from '../../request-context';
import { emptyTestimony } from './forget-testimony';
import type { TestimonyChanged } from './record-testimony.service';
import { getTestimony, type TestimonyShown } from './testimony.service';
import type { ConsentKind } from './testimony.type';
import { mustBeTheirs, type TestimonyDoor, whoSpeaks } from './testimony-door';

/** The same request, asked by whoever came through a link. */
async function as<T>(
  context: RequestContext,
  viewer: Viewer,
  work: (said: RequestContext) => Promise<T>,
): Promise<T> {
  const said = { ...context, viewer };
  const answer = await work(said);
  Object.assign(context, { state: said.state, loaders: said.loaders });
  return answer;
}

/** What somebody said, as its personal link opens it: the page asks before it acts. */
export async function openTestimony(context: RequestContext, token: string): Promise<TestimonyShown> {
  const { viewer, id } = await whoSpeaks(context, { token, id: null });
  return as(context, viewer, (said) => getTestimony(said, id));
}

interface Found {
  readonly stored: Properties;
  readonly author: string | null;
}

async function find(writer: RecordWriter, id: string): Promise<Found> {
  const stored = await writer.node('Testimony', id);
  if (!stored || stored.withdrawnAt) throw errors.notFound('testimony', id);
  const [said] = await writer.linksFrom('SAID_BY', id);
  return { stored, author: said?.to ?? null };
}

const change = (
  context: RequestContext,
  mutationId: string,
  operation: Operation,
  asks: Readonly<Record<string, unknown>>,
  work: (writer: RecordWriter) => Promise<void>,
): Promise<ChangeReceipt> => changeRecords(context, { mutationId, operation, asks }, work);

/** The person, and nobody for them, agrees to their words being published: with their name, or without. */
export async function giveConsent(
  context: RequestContext,
  mutationId: string,
  door: TestimonyDoor,
  consent: ConsentKind,
): Promise<TestimonyChanged> {
  const { viewer, id } = await whoSpeaks(context, door);
  const today = context.state.today();
  return as(context, viewer, async (said) => {
    const receipt = await change(said, mutationId, 'TESTIMONY_CONSENTED', { id, consent }, async (writer) => {
      const { stored, author } = await find(writer, id);
      mustBeTheirs(viewer, author, false);
      const first = stored.consent === true ? {} : { consentedAt: today, publishedAt: today };
      await writer.updateNode('Testimony', id, { consent: true, named: consent === 'NAME', ...first }, null);
    });
    return { testimony: await getTestimony(said, id), receipt };
  });
}

/**
 * Withdrawn at will, by the person or by the coordination that they told: the words are gone from the graph, from what
 * undo and imports keep and from mails that wait. What stays is that the id was withdrawn: no file brings it back.
 */
export async function withdrawTestimony(
  context: RequestContext,
  mutationId: string,
  door: TestimonyDoor,
): Promise<TestimonyChanged> {
  const { viewer, id } = await whoSpeaks(context, door);
  return as(context, viewer, async (said) => {
    const receipt = await change(said, mutationId, 'TESTIMONY_WITHDRAWN', { id }, async (writer) => {
      const { author } = await find(writer, id);
      mustBeTheirs(viewer, author, true);
      await emptyTestimony(writer, id, said.desk.clock());
    });
    return { testimony: null, receipt };
  });
}

/** The coordination takes it off the pages, or puts it back; never without the consent of the person. */
export async function publishTestimony(
  context: RequestContext,
  mutationId: string,
  id: string,
  published: boolean,
  version: number,
): Promise<TestimonyChanged> {
  const operation = published ? 'TESTIMONY_PUBLISHED' : 'TESTIMONY_UNPUBLISHED';
  const today = context.state.today();
  const receipt = await change(context, mutationId, operation, { id, published }, async (writer) => {
    const { stored } = await find(writer, id);
    if (published && stored.consent !== true)
      throw errors.conflict('The person has not agreed to their words being published.', {
        place: 'testimony',
        cure: 'Ask them first.',
        facts: { reason: 'NO_CONSENT' },
      });
    const publishedAt = published ? (stored.publishedAt ?? today) : null;
    await writer.updateNode('Testimony', id, { publishedAt }, version);
  });
  return { testimony: await getTestimony(context, id), receipt };
}
