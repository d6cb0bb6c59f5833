import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { knownPerson } from '../../directory/known-person';
import { errors } from '../../errors';
import type { ProjectRole } from '../../kinds';
import type { RequestContext } from '../../request-context';
import { getProject } from './project.service';
import type { Project } from './project.type';

export const MOST_PEOPLE = 200;

export interface ProjectChanged {
  readonly project: Project;
  readonly receipt: ChangeReceipt;
}

/** Who is to be in a group, by role; a role left out stays as it is. */
export interface Group {
  readonly lead?: readonly string[] | null;
  readonly members?: readonly string[] | null;
  readonly supports?: readonly string[] | null;
}

const rolesNow = async (writer: RecordWriter, project: string): Promise<Map<string, ProjectRole>> =>
  new Map(
    (await writer.linksTo('TAKES_PART_IN', project)).map(({ from, properties }) => [
      from,
      (properties.role as ProjectRole | undefined) ?? 'MEMBER',
    ]),
  );

/** Throws INVALID with the cure when nobody would lead the project. */
export function refuseWithoutLead(roles: ReadonlyMap<string, ProjectRole>, place: string): void {
  if (![...roles.values()].includes('LEAD')) throw errors.leadNeeded(place);
}

/** Makes the group what is said; one person has one role, the first that names them: lead, member, support. */
export async function setGroup(
  writer: RecordWriter,
  project: string,
  group: Group,
  today: string,
): Promise<void> {
  const said: readonly (readonly [ProjectRole, readonly string[] | null | undefined])[] = [
    ['LEAD', group.lead],
    ['MEMBER', group.members],
    ['SUPPORT', group.supports],
  ];
  if (said.every(([, people]) => people == null)) return;
  const before = await rolesNow(writer, project);
  const after = new Map<string, ProjectRole>();
  for (const [role, people] of said)
    for (const person of people ?? []) if (!after.has(person)) after.set(person, role);
  for (const [person, role] of before) {
    const isSaid = said.some(([one, people]) => one === role && people != null);
    if (!isSaid && !after.has(person)) after.set(person, role);
  }
  if (after.size > MOST_PEOPLE) throw errors.invalid('input.members', `at most ${MOST_PEOPLE} people`);
  refuseWithoutLead(after, 'input.lead');
  for (const person of before.keys())
    if (!after.has(person)) await writer.dropLink('TAKES_PART_IN', person, project);
  for (const [person, role] of after) {
    if (before.get(person) === role) continue;
    await knownPerson(writer, person);
    await writer.putLink('TAKES_PART_IN', person, project, {
      role,
      ...(before.has(person) ? {} : { since: today }),
    });
  }
}

/** Whom it is about: oneself unless told. */
function whom({ viewer }: RequestContext, person: string | null): string {
  const found = person ?? viewer.personId;
  if (found === null) throw errors.invalid('person', 'somebody of the directory');
  return found;
}

/** Takes part in a project, or in another role; the last who leads it cannot step back. */
export async function joinProject(
  context: RequestContext,
  mutationId: string,
  project: string,
  role: ProjectRole,
  person: string | null,
): Promise<ProjectChanged> {
  const who = whom(context, person);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PROJECT_JOINED', asks: { project, role, person } },
    async (writer) => {
      if (!(await writer.node('Project', project))) throw errors.notFound('project', project);
      await knownPerson(writer, who);
      const roles = await rolesNow(writer, project);
      const isNew = !roles.has(who);
      if (roles.get(who) === 'LEAD') refuseWithoutLead(new Map(roles).set(who, role), 'role');
      await writer.putLink('TAKES_PART_IN', who, project, {
        role,
        ...(isNew ? { since: context.state.today() } : {}),
      });
    },
  );
  return { project: await getProject(context, project), receipt };
}

/** Leaves a project; who is not in it is left as they are. */
export async function leaveProject(
  context: RequestContext,
  mutationId: string,
  project: string,
  person: string | null,
): Promise<ProjectChanged> {
  const who = whom(context, person);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PROJECT_LEFT', asks: { project, person } },
    async (writer) => {
      if (!(await writer.node('Project', project))) throw errors.notFound('project', project);
      const roles = await rolesNow(writer, project);
      if (!roles.has(who)) return;
      if (roles.get(who) === 'LEAD') {
        roles.delete(who);
        refuseWithoutLead(roles, 'person');
      }
      await writer.dropLink('TAKES_PART_IN', who, project);
    },
  );
  return { project: await getProject(context, project), receipt };
}
