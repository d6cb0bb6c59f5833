import { type ChangeReceipt, changeRecords, idOf } from '../../access/change-records';
import { findEntry } from '../../access/journal.repository';
import type { Operation } from '../../access/operations';
import type { RecordWriter } from '../../access/record-writer';
import { knownPerson } from '../../directory/known-person';
import { errors } from '../../errors';
import type { Properties } from '../../graph/stored-records';
import { asGiven, type FieldCheck, line, readFields, requireFields, versionSeen } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import type { ActionInput } from './project.input';
import { findAction, projectsById } from './project.repository';
import { getProject } from './project.service';
import type { ProjectChanged } from './project-people.service';

const FIELDS: Readonly<Record<string, FieldCheck>> = {
  title: line(200),
  openedOn: asGiven,
  dueOn: asGiven,
};

/** An action opens the day it is added or is said to have opened; one that a file brought, when its project began. */
function refuseTooEarly(action: Properties, project: Properties, today: string): void {
  const openedOn = action.openedOn ?? project.startedOn ?? null;
  if (typeof action.openedOn === 'string' && action.openedOn > today)
    throw errors.invalid('input.openedOn', 'no day to come');
  if (typeof openedOn !== 'string' || typeof action.dueOn !== 'string') return;
  if (action.dueOn < openedOn) throw errors.dueBeforeOpened(action.dueOn, openedOn);
}

async function setOwner(writer: RecordWriter, id: string, owner: string | null | undefined): Promise<void> {
  if (owner === undefined) return;
  if (owner) await knownPerson(writer, owner);
  await writer.setLinks('OWNED_BY', id, owner ? [owner] : []);
}

/** Adds an action to a project. */
export async function addAction(
  context: RequestContext,
  mutationId: string,
  input: ActionInput,
): Promise<ProjectChanged> {
  const id = idOf(context.viewer, mutationId, 0);
  const project = input.project ?? '';
  const today = context.state.today();
  const set = readFields(input, FIELDS, ['title', 'openedOn']);
  requireFields(set, ['title']);
  const filled = { openedOn: today, ...set };
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'ACTION_ADDED', asks: input },
    async (writer) => {
      const stored = await writer.node('Project', project);
      if (!stored) throw errors.notFound('project', project);
      refuseTooEarly(filled as Properties, stored, today);
      await writer.createNode('Action', id, filled);
      await writer.putLink('ACTION_OF', id, project);
      await setOwner(writer, id, input.owner);
    },
  );
  return { project: await getProject(context, project), receipt };
}

interface Found {
  readonly action: Properties;
  readonly project: Properties;
  readonly writer: RecordWriter;
}

/** One change of an action; its project is told of it, too. */
async function change(
  context: RequestContext,
  mutationId: string,
  operation: Operation,
  id: string,
  asks: unknown,
  work: (found: Found) => Promise<void>,
): Promise<ProjectChanged> {
  const projectId = await projectOf(context, mutationId, id);
  const receipt: ChangeReceipt = await changeRecords(
    context,
    { mutationId, operation, asks, about: [projectId] },
    async (writer) => {
      const action = await writer.node('Action', id);
      const project = await writer.node('Project', projectId);
      if (!action || !project) throw errors.notFound('action', id);
      await work({ action, project, writer });
    },
  );
  return { project: await getProject(context, projectId), receipt };
}

/** The project of an action; of one that this very mutation removed before, as the journal has it. */
async function projectOf(context: RequestContext, mutationId: string, id: string): Promise<string> {
  const action = await findAction(context, id);
  if (action) return action.project;
  const { desk, viewer } = context;
  const entry = await findEntry(desk.database, idOf(viewer, mutationId, -1));
  const projects = await projectsById(context);
  const known = entry?.about.find((one) => projects.has(one));
  if (known === undefined) throw errors.notFound('action', id);
  return known;
}

export const editAction = (
  context: RequestContext,
  mutationId: string,
  input: ActionInput,
): Promise<ProjectChanged> => {
  const id = input.id ?? '';
  const version = versionSeen(input.version);
  const set = readFields(input, FIELDS, ['title', 'openedOn']);
  return change(context, mutationId, 'ACTION_EDITED', id, input, async ({ action, project, writer }) => {
    refuseTooEarly({ ...action, ...set } as Properties, project, context.state.today());
    const steps = writer.steps.length;
    await writer.updateNode('Action', id, set, version);
    const edited = writer.steps.length;
    await setOwner(writer, id, input.owner);
    if (writer.steps.length > edited && edited === steps) await writer.touchNode('Action', id);
  });
};

/** Ticks an action; the day is today unless said. Done twice is done once. */
export const completeAction = (
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
  doneOn: string | null,
): Promise<ProjectChanged> => {
  const today = context.state.today();
  const day = doneOn ?? today;
  if (day > today) throw errors.invalid('doneOn', 'no day to come');
  const asks = { id, doneOn };
  return change(context, mutationId, 'ACTION_COMPLETED', id, asks, async ({ action, writer }) => {
    if (typeof action.openedOn === 'string' && day < action.openedOn)
      throw errors.invalid('doneOn', `${action.openedOn}, when it was opened, or a later day`);
    await writer.updateNode('Action', id, { doneOn: day }, version);
  });
};

export const reopenAction = (
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
): Promise<ProjectChanged> =>
  change(context, mutationId, 'ACTION_REOPENED', id, { id }, ({ writer }) =>
    writer.updateNode('Action', id, { doneOn: null }, version),
  );

export const removeAction = (
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
): Promise<ProjectChanged> =>
  change(context, mutationId, 'ACTION_REMOVED', id, { id }, async ({ writer }) => {
    // Whoever changed it meanwhile is not overruled.
    await writer.updateNode('Action', id, {}, version);
    for (const kind of ['ACTION_OF', 'OWNED_BY'] as const) await writer.setLinks(kind, id, []);
    await writer.dropNode('Action', id);
  });
