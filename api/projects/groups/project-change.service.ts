import { changeRecords, idOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import type { ProjectStatus } from '../../kinds';
import {
  asGiven,
  type FieldCheck,
  line,
  lines,
  prose,
  readFields,
  requireFields,
  versionSeen,
} from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { standingIdea } from '../ideas/idea-checks';
import { tellProposers } from '../ideas/idea-news';
import type { ProjectInput } from './project.input';
import { getProject } from './project.service';
import { datesOf } from './project-dates';
import { type ProjectChanged, refuseWithoutLead, setGroup } from './project-people.service';

const FIELDS: Readonly<Record<string, FieldCheck>> = {
  title: line(150),
  aim: prose(1_000),
  status: asGiven,
  frame: prose(500),
  rhythm: line(200),
  proposedOn: asGiven,
  retainedOn: asGiven,
  startedOn: asGiven,
  endedOn: asGiven,
};
const LISTS = {
  lead: lines(50, 100),
  members: lines(200, 100),
  supports: lines(200, 100),
  structures: lines(200, 100),
  ideas: lines(100, 100),
};
const MOST_IDEAS = 100;

type Lists = { readonly [K in keyof typeof LISTS]?: string[] };

/** The lists of an input; null empties one. */
const listsOf = (input: ProjectInput): Lists =>
  Object.fromEntries(
    Object.entries(readFields(input, LISTS)).map(([key, value]) => [key, (value ?? []) as string[]]),
  );

/** Several ideas to one project, one idea to several: the lineage is kept both ways. */
async function addIdeas(writer: RecordWriter, project: string, ideas: readonly string[]): Promise<void> {
  for (const id of ideas) {
    const stored = await standingIdea(writer, id, 'ideas');
    await writer.putLink('BECAME', id, project);
    if (stored.setAsideOn)
      await writer.updateNode('Idea', id, { setAsideOn: null, setAsideWord: null }, null);
  }
}

/** Makes ideas a project with somebody who leads it; those who raised them are told. */
export async function turnIdeasIntoProject(
  context: RequestContext,
  mutationId: string,
  ideas: readonly string[],
  input: ProjectInput,
): Promise<ProjectChanged> {
  const id = idOf(context.viewer, mutationId, 0);
  const from = [...new Set(ideas)];
  if (from.length === 0 || from.length > MOST_IDEAS)
    throw errors.invalid('ideas', `1 to ${MOST_IDEAS} ideas`);
  const set = readFields(input, FIELDS, ['title', 'status']);
  requireFields(set, ['title']);
  const { lead = [], members = [], supports = [], structures = [] } = listsOf(input);
  refuseWithoutLead(new Map(lead.map((one) => [one, 'LEAD'])), 'input.lead');
  const today = context.state.today();
  const filled = { status: 'PROPOSED', ...set };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PROJECT_MADE', asks: { ideas: from, input } },
    async (writer) => {
      await writer.createNode('Project', id, { ...filled, ...datesOf(filled, {}, today) });
      await addIdeas(writer, id, from);
      await setGroup(writer, id, { lead, members, supports }, today);
      for (const structure of structures) await writer.putLink('ENGAGED_IN', structure, id);
      await tellProposers(context, writer, mutationId, from, {
        what: 'BECAME',
        project: id,
        title: String(set.title),
      });
    },
  );
  return { project: await getProject(context, id), receipt };
}

/** Links of others towards the project become exactly these. */
async function setTowards(
  writer: RecordWriter,
  kind: 'ENGAGED_IN' | 'BECAME',
  project: string,
  wanted: readonly string[],
): Promise<string[]> {
  const before = (await writer.linksTo(kind, project)).map(({ from }) => from);
  for (const one of before.filter((from) => !wanted.includes(from)))
    await writer.dropLink(kind, one, project);
  return wanted.filter((one) => !before.includes(one));
}

/** Corrects a project at the version that was read: its words, status, days, group, structures or lineage. */
export async function editProject(
  context: RequestContext,
  mutationId: string,
  input: ProjectInput,
): Promise<ProjectChanged> {
  const id = input.id ?? '';
  const version = versionSeen(input.version);
  const set = readFields(input, FIELDS, ['title', 'status']);
  const { lead, members, supports, structures, ideas } = listsOf(input);
  const today = context.state.today();
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PROJECT_EDITED', asks: input },
    async (writer) => {
      const stored = await writer.node('Project', id);
      if (!stored) throw errors.notFound('project', id);
      const steps = writer.steps.length;
      await writer.updateNode('Project', id, { ...set, ...datesOf(set, stored, today) }, version);
      const edited = writer.steps.length;
      await setGroup(writer, id, { lead, members, supports }, today);
      if (structures)
        for (const one of await setTowards(writer, 'ENGAGED_IN', id, structures))
          await writer.putLink('ENGAGED_IN', one, id);
      const added = ideas ? await setTowards(writer, 'BECAME', id, ideas) : [];
      await addIdeas(writer, id, added);
      // Who has it open is told that its group or its ideas changed.
      if (writer.steps.length > edited && edited === steps) await writer.touchNode('Project', id);
      const title = String(set.title ?? stored.title ?? '');
      const status = set.status as ProjectStatus | undefined;
      if (status && status !== stored.status) {
        const all = (await writer.linksTo('BECAME', id)).map(({ from }) => from);
        await tellProposers(context, writer, mutationId, all, {
          what: 'PROJECT',
          project: id,
          title,
          status,
        });
      } else if (added.length > 0)
        await tellProposers(context, writer, mutationId, added, { what: 'BECAME', project: id, title });
    },
  );
  return { project: await getProject(context, id), receipt };
}
