import type { ProjectRole } from '../../kinds';
import { findAction, partsByProject } from '../../projects/groups/project.repository';
import { ideasById } from '../../projects/ideas/idea.repository';
import type { RequestContext } from '../../request-context';
import { isOneself } from './owns';
import type { Args, Owns, RuleTable } from './rule';
import { COORDINATION, MEMBERS, ownOrCoordination, SIGNED_IN } from './rules';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);
const inputOf = (args: Args): Args => (args.input as Args | undefined) ?? args;
const WORKING: readonly ProjectRole[] = ['LEAD', 'MEMBER'];

async function isIn(
  context: RequestContext,
  project: string,
  roles: readonly ProjectRole[],
): Promise<boolean> {
  const { personId } = context.viewer;
  if (personId === null) return false;
  const parts = (await partsByProject(context)).get(project) ?? [];
  return parts.some(({ person, role }) => person === personId && roles.includes(role));
}

const leads: Owns = (context, args) => isIn(context, text(inputOf(args).id ?? args.project), ['LEAD']);

/** Oneself in any role but the lead's, which is given; anybody where one leads. */
const joins: Owns = async (context, args) =>
  (args.role !== 'LEAD' && isOneself('person')(context, args)) || (await leads(context, args, null));
const leaves: Owns = async (context, args) =>
  isOneself('person')(context, args) || (await leads(context, args, null));

/** Works in the project of the action; one that is gone is nobody's, and the service says so. */
const works: Owns = async (context, args) => {
  const action = await findAction(context, text(inputOf(args).id));
  return action === null || isIn(context, action.project, WORKING);
};

/** In one's own name alone: who notes for others coordinates. */
const speaksForOneself: Owns = ({ viewer }, { proposedBy }) =>
  proposedBy == null ||
  (viewer.personId !== null && list(proposedBy).every((one) => one === viewer.personId));

const raised: Owns = async (context, args) => {
  const row = (await ideasById(context)).get(text(args.idea));
  const { personId } = context.viewer;
  return personId !== null && args.proposedBy == null && (row?.proposers.includes(personId) ?? false);
};

/** Both ideas are of a project that one leads. */
const leadsBoth: Owns = async (context, { keep, remove }) => {
  const rows = await ideasById(context);
  for (const id of [keep, remove]) {
    const projects = rows.get(text(id))?.projects ?? [];
    const led = await Promise.all(projects.map((project) => isIn(context, project, ['LEAD'])));
    if (!led.includes(true)) return false;
  }
  return true;
};

/** Works in the project that is named, whatever else is said. */
const plans: Owns = (context, args) => isIn(context, text(inputOf(args).project ?? args.project), WORKING);

const ofItsMembers = ownOrCoordination(plans, 'somebody of the group, or the coordinator');
const ofItsGroup = ownOrCoordination(works, 'somebody of the group, or the coordinator');
const ofItsLead = ownOrCoordination(leads, 'who leads the project, or the coordinator');
const supports = ownOrCoordination(isOneself('person'), 'the person, or the coordinator');

/** Ideas and projects are read by whoever is signed in: they name people. */
export const PROJECT_RULES: RuleTable = {
  'Query.ideas': SIGNED_IN,
  'Query.idea': SIGNED_IN,
  'Idea.*': SIGNED_IN,
  'Meeting.ideas': SIGNED_IN,
  'IdeaChange.*': MEMBERS,
  'IdeasChange.*': MEMBERS,
  'Mutation.raiseIdea': ownOrCoordination(speaksForOneself, 'the coordinator, who notes for others'),
  'Mutation.editIdea': ownOrCoordination(raised, 'who raised it, or the coordinator'),
  'Mutation.supportIdea': supports,
  'Mutation.withdrawSupport': supports,
  'Mutation.groupIdeas': COORDINATION,
  'Mutation.mergeIdeas': ownOrCoordination(leadsBoth, 'who leads their project, or the coordinator'),
  'Mutation.setIdeaAside': COORDINATION,
  'Mutation.takeIdeaUp': COORDINATION,
  'Mutation.turnIdeasIntoProject': COORDINATION,

  'Query.projects': SIGNED_IN,
  'Query.project': SIGNED_IN,
  'Project.*': SIGNED_IN,
  'ProjectPart.*': SIGNED_IN,
  'FirstTimePairs.*': SIGNED_IN,
  'FirstTimePair.*': SIGNED_IN,
  'Action.*': SIGNED_IN,
  'ProjectChange.*': MEMBERS,
  'Mutation.editProject': ofItsLead,
  'Mutation.joinProject': ownOrCoordination(joins, 'who leads the project, or the coordinator'),
  'Mutation.leaveProject': ownOrCoordination(leaves, 'who leads the project, or the coordinator'),
  'Mutation.addAction': ofItsMembers,
  'Mutation.editAction': ofItsGroup,
  'Mutation.completeAction': ofItsGroup,
  'Mutation.reopenAction': ofItsGroup,
  'Mutation.removeAction': ofItsGroup,
  'GroupMeeting.*': SIGNED_IN,
  'Meeting.project': SIGNED_IN,
  'Me.calendarAddress': SIGNED_IN,
  'Mutation.planGroupMeetings': ofItsMembers,
  'Mutation.changeGroupMeeting': ofItsMembers,
  'Mutation.removeGroupMeeting': ofItsMembers,
};
