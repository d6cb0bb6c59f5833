/** Whose things are meant: somebody of the small territory, and what is theirs there. */
export interface Whose {
  readonly person: string;
  readonly structure: string;
  readonly employment: string;
  readonly collaboration: string;
  /** A session that one of their structures hosts or runs. */
  readonly outreach: string;
  /** Of the journal. */
  readonly entry: string;
  /** Of a project that they lead, an idea of it that they raised, and an action of it. */
  readonly project: string;
  readonly idea: string;
  readonly action: string;
  /** For membership. */
  readonly request: string;
}

export interface OwnCase {
  /** Arguments that name what is theirs; what a field needs besides is filled in. */
  readonly args?: Record<string, unknown>;
  /** Of a field of a record: its id. */
  readonly source?: { readonly id: string };
  /** Only whoever edits the sheet of the structure has it for their own. */
  readonly editorsOnly?: boolean;
}

const sheet = (args: (whose: Whose) => Record<string, unknown>) => (whose: Whose) => ({
  args: args(whose),
  editorsOnly: true,
});

/**
 * For each field whose rule says `own`: what is somebody's, in the fewest arguments. A field whose rule says so and
 * that stands neither here nor in the list below fails the tests.
 */
export const OWN_CASES: Readonly<Record<string, (whose: Whose) => OwnCase>> = {
  'Mutation.upsertStructure': sheet(({ structure }) => ({ input: { id: structure } })),
  'Mutation.confirmSheet': sheet(({ structure }) => ({ id: structure })),
  'Mutation.closeStructure': sheet(({ structure }) => ({ id: structure })),
  'Mutation.positionStructure': sheet(({ structure }) => ({ structure })),
  'Mutation.addEditor': sheet(({ structure, person }) => ({ structure, person })),
  'Mutation.removeEditor': sheet(({ structure, person }) => ({ structure, person })),
  'Mutation.recordCollaboration': sheet(({ structure }) => ({ input: { from: structure, to: 's5' } })),
  'Mutation.endCollaboration': sheet(({ collaboration }) => ({ id: collaboration })),
  'Mutation.recordOutreach': sheet(({ structure }) => ({ input: { runner: structure, host: 's5' } })),
  'Mutation.answerOutreach': sheet(({ outreach }) => ({ id: outreach })),
  'Mutation.endOutreach': sheet(({ outreach }) => ({ id: outreach })),
  'Mutation.withdrawOutreach': sheet(({ outreach }) => ({ id: outreach })),
  'Mutation.answerMembership': sheet(({ request }) => ({ id: request })),
  'Structure.version': ({ structure }) => ({ source: { id: structure }, editorsOnly: true }),
  'Mutation.addPerson': ({ structure }) => ({ args: { employment: { structure } } }),
  'Mutation.editPerson': ({ person }) => ({ args: { id: person } }),
  'Mutation.erasePerson': ({ person }) => ({ args: { id: person } }),
  'Mutation.employ': ({ person, structure }) => ({ args: { input: { person, structure } } }),
  'Mutation.endEmployment': ({ employment }) => ({ args: { id: employment } }),
  'Mutation.declareAcquaintance': ({ person }) => ({ args: { from: person, to: 'p4' } }),
  'Mutation.withdrawAcquaintance': ({ person }) => ({ args: { from: person, to: 'p4' } }),
  'Query.trustedContacts': ({ person }) => ({ args: { from: person, toPerson: 'p4' } }),
  'Query.nearestContacts': ({ person }) => ({ args: { from: person, toPerson: 'p4' } }),
  'Mutation.setReadyToIntroduce': ({ person }) => ({ args: { from: person, to: 'p4' } }),
  'Mutation.requestIntroduction': ({ person }) => ({ args: { from: person, through: 'p4', to: 'p3' } }),
  'Mutation.raiseIdea': ({ person }) => ({ args: { proposedBy: [person] } }),
  'Mutation.editIdea': ({ idea }) => ({ args: { idea } }),
  'Mutation.supportIdea': ({ person }) => ({ args: { idea: 'nobody', person } }),
  'Mutation.withdrawSupport': ({ person }) => ({ args: { idea: 'nobody', person } }),
  'Mutation.mergeIdeas': ({ idea }) => ({ args: { keep: idea, remove: idea } }),
  'Mutation.editProject': ({ project }) => ({ args: { input: { id: project } } }),
  'Mutation.joinProject': ({ person }) => ({ args: { project: 'nobody', role: 'MEMBER', person } }),
  'Mutation.leaveProject': ({ person }) => ({ args: { project: 'nobody', person } }),
  'Mutation.addAction': ({ project }) => ({ args: { input: { project } } }),
  'Mutation.editAction': ({ action }) => ({ args: { input: { id: action } } }),
  'Mutation.completeAction': ({ action }) => ({ args: { id: action } }),
  'Mutation.reopenAction': ({ action }) => ({ args: { id: action } }),
  'Mutation.removeAction': ({ action }) => ({ args: { id: action } }),
  'Mutation.planGroupMeetings': ({ project }) => ({ args: { project } }),
  'Mutation.changeGroupMeeting': ({ project }) => ({ args: { project } }),
  'Mutation.removeGroupMeeting': ({ project }) => ({ args: { project } }),
  'Mutation.undo': ({ entry }) => ({ args: { entry } }),
  'Person.version': ({ person }) => ({ source: { id: person } }),
  'Person.emailVisibility': ({ person }) => ({ source: { id: person } }),
  'Person.phoneVisibility': ({ person }) => ({ source: { id: person } }),
};

/** Lists that answer what is one's own and no more, with the shapes that stand only in them: their tests tell it. */
export const OWN_LISTS: readonly RegExp[] = [
  /^Query\.(journal|membershipRequests)$/,
  /^Journal(Connection|Edge|Entry|Signer|Subject|Line|File)\./,
  /^Membership(Request|Answer)\./,
];
