import { type ChangeReceipt, changeRecords, idOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { knownPerson } from '../../directory/known-person';
import { errors } from '../../errors';
import { type FieldCheck, line, readFields } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { getIdea, getIdeas } from './idea.service';
import type { Idea } from './idea.type';
import { keptInstead, standingIdea } from './idea-checks';

/** One sentence. */
export const MOST_OF_AN_IDEA = 300;
const MOST_OF_A_THEME = 80;
const MOST_PROPOSERS = 20;
const MOST_GROUPED = 200;

export interface IdeaChanged {
  readonly idea: Idea;
  readonly receipt: ChangeReceipt;
}

export interface IdeaSaid {
  readonly text: string;
  readonly meeting: string | null;
  /** Who said it: oneself unless told; nobody where the one who notes is nobody of the directory. */
  readonly proposedBy: readonly string[] | null;
  readonly theme: string | null;
}

/** One line of text that stands as an argument of its own. */
export const readLine = (name: string, most: number, value: string): string =>
  String(readFields({ [name]: value }, { [name]: line(most) as FieldCheck }, [name], '')[name]);
const readTheme = (theme: string | null): string | null =>
  theme === null || theme.trim() === '' ? null : readLine('theme', MOST_OF_A_THEME, theme);

export const changed = async (
  context: RequestContext,
  id: string,
  receipt: ChangeReceipt,
): Promise<IdeaChanged> => ({
  idea: await getIdea(context, id),
  receipt,
});

/** Notes an idea, as it is said at a rencontre or apart from any. */
export async function raiseIdea(
  context: RequestContext,
  mutationId: string,
  said: IdeaSaid,
): Promise<IdeaChanged> {
  const { viewer, state, desk } = context;
  const id = idOf(viewer, mutationId, 0);
  const { meeting } = said;
  const people = said.proposedBy ?? (viewer.personId === null ? [] : [viewer.personId]);
  if (people.length > MOST_PROPOSERS) throw errors.invalid('proposedBy', `at most ${MOST_PROPOSERS} people`);
  const set = {
    text: readLine('text', MOST_OF_AN_IDEA, said.text),
    theme: readTheme(said.theme),
    raisedAt: desk.clock(),
  };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'IDEA_RAISED', asks: said },
    async (writer) => {
      await writer.createNode('Idea', id, set);
      if (meeting !== null) {
        const stored = await writer.node('Meeting', meeting);
        if (!stored) throw errors.notFound('meeting', meeting);
        if (String(stored.heldOn ?? '') > state.today())
          throw errors.invalid('meeting', 'a rencontre that has begun');
        await writer.putLink('RAISED_AT', id, meeting);
      }
      for (const person of new Set(people)) {
        await knownPerson(writer, person);
        await writer.putLink('PROPOSED', person, id);
      }
    },
  );
  return changed(context, id, receipt);
}

export interface IdeaEdit {
  readonly idea: string;
  readonly version: number;
  readonly text?: string | null;
  /** Null takes it out of its group. */
  readonly theme?: string | null;
  readonly proposedBy?: readonly string[] | null;
}

/** Corrects the words of an idea, its group, or who raised it. */
export async function editIdea(
  context: RequestContext,
  mutationId: string,
  edit: IdeaEdit,
): Promise<IdeaChanged> {
  const { idea: id, version, text, theme, proposedBy } = edit;
  if (proposedBy && proposedBy.length > MOST_PROPOSERS)
    throw errors.invalid('proposedBy', `at most ${MOST_PROPOSERS} people`);
  const set = {
    ...(text == null ? {} : { text: readLine('text', MOST_OF_AN_IDEA, text) }),
    ...(theme === undefined ? {} : { theme: readTheme(theme) }),
  };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'IDEA_EDITED', asks: edit },
    async (writer) => {
      await standingIdea(writer, id, 'idea');
      await writer.updateNode('Idea', id, set, version);
      if (!proposedBy) return;
      const people = [...new Set(proposedBy)];
      const before = (await writer.linksTo('PROPOSED', id)).map(({ from }) => from);
      for (const person of before.filter((one) => !people.includes(one)))
        await writer.dropLink('PROPOSED', person, id);
      for (const person of people.filter((one) => !before.includes(one))) {
        await knownPerson(writer, person);
        await writer.putLink('PROPOSED', person, id);
      }
    },
  );
  return changed(context, id, receipt);
}

/** Puts ideas in a group under one name, or takes them out of theirs: without a name. */
export async function groupIdeas(
  context: RequestContext,
  mutationId: string,
  ideas: readonly string[],
  theme: string | null,
): Promise<{ readonly ideas: Idea[]; readonly receipt: ChangeReceipt }> {
  if (ideas.length === 0 || ideas.length > MOST_GROUPED)
    throw errors.invalid('ideas', `1 to ${MOST_GROUPED} ideas`);
  const set = { theme: readTheme(theme) };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'IDEAS_GROUPED', asks: { ideas, theme } },
    async (writer) => {
      for (const id of new Set(ideas)) {
        await standingIdea(writer, id, 'ideas');
        await writer.updateNode('Idea', id, set, null);
      }
    },
  );
  return { ideas: await getIdeas(context, [...new Set(ideas)]), receipt };
}

/** Whom support is of: oneself unless told. */
function supporter({ viewer }: RequestContext, person: string | null): string {
  const found = person ?? viewer.personId;
  if (found === null) throw errors.invalid('person', 'somebody of the directory');
  return found;
}

/** The idea that stands for it today. */
const standingFor = async (context: RequestContext, id: string): Promise<string> =>
  (await getIdea(context, id)).into[0] ?? id;

type Support = 'IDEA_SUPPORTED' | 'IDEA_SUPPORT_WITHDRAWN';

async function changeSupport(
  context: RequestContext,
  mutationId: string,
  operation: Support,
  { idea, person }: { readonly idea: string; readonly person: string | null },
  work: (writer: RecordWriter, who: string, kept: string) => Promise<void>,
): Promise<IdeaChanged> {
  const who = supporter(context, person);
  const receipt = await changeRecords(
    context,
    { mutationId, operation, asks: { idea, person } },
    async (writer) => {
      if (!(await writer.node('Idea', idea))) throw errors.notFound('idea', idea);
      await work(writer, who, (await keptInstead(writer, idea)) ?? idea);
    },
  );
  return changed(context, await standingFor(context, idea), receipt);
}

/**
 * Says that one finds an idea worth it. Support of an idea that was merged meanwhile goes to the one that was kept: a
 * telephone that had no connection says it late. Whoever raised it stands for it already.
 */
export const supportIdea = (
  context: RequestContext,
  mutationId: string,
  idea: string,
  person: string | null,
): Promise<IdeaChanged> =>
  changeSupport(context, mutationId, 'IDEA_SUPPORTED', { idea, person }, async (writer, who, kept) => {
    await knownPerson(writer, who);
    const raised = (await writer.linksTo('PROPOSED', kept)).some(({ from }) => from === who);
    if (!raised) await writer.putLink('SUPPORTED', who, kept);
  });

/** Takes support back; who does not support it is left as they are. */
export const withdrawSupport = (
  context: RequestContext,
  mutationId: string,
  idea: string,
  person: string | null,
): Promise<IdeaChanged> =>
  changeSupport(
    context,
    mutationId,
    'IDEA_SUPPORT_WITHDRAWN',
    { idea, person },
    async (writer, who, kept) => {
      const given = (await writer.linksFrom('SUPPORTED', who)).some(({ to }) => to === kept);
      if (given) await writer.dropLink('SUPPORTED', who, kept);
    },
  );
