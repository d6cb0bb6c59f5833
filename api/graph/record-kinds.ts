/** The closed lists of labels and links (design.md section 3). Statements with `@variants` are written once for all. */
export const NODE_LABELS = [
  'Territory',
  'City',
  'Neighbourhood',
  'PathStage',
  'Structure',
  'Person',
  'Meeting',
  'Outreach',
  'Finding',
  'Idea',
  'Project',
  'Action',
  'Introduction',
  'FollowUp',
  'Testimony',
  'MapPlace',
  'JournalEntry',
  'Account',
  'Identity',
  'MembershipRequest',
  'Page',
  'WorkNote',
  'SurveyLink',
  'ToldAddress',
  'OwnDataLink',
  'Format',
  'InvitationLink',
  'DoorCode',
  'Arrival',
  'FollowUpLink',
  'FollowUpNotice',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** `id` says that several links of the kind may join the same two nodes, each with an id of its own. */
export const LINK_KINDS = {
  CITY_PART_OF: { from: 'City', type: 'PART_OF', to: 'Territory', id: false },
  NEIGHBOURHOOD_PART_OF: { from: 'Neighbourhood', type: 'PART_OF', to: 'City', id: false },
  LOCATED_IN: { from: 'Structure', type: 'LOCATED_IN', to: 'City', id: false },
  SERVES: { from: 'Structure', type: 'SERVES', to: 'Neighbourhood', id: false },
  POSITIONED_AT: { from: 'Structure', type: 'POSITIONED_AT', to: 'PathStage', id: true },
  COLLABORATES_WITH: { from: 'Structure', type: 'COLLABORATES_WITH', to: 'Structure', id: true },
  WORKS_FOR: { from: 'Person', type: 'WORKS_FOR', to: 'Structure', id: true },
  KNOWS: { from: 'Person', type: 'KNOWS', to: 'Person', id: true },
  HELD_IN: { from: 'Meeting', type: 'HELD_IN', to: 'City', id: false },
  ATTENDED: { from: 'Person', type: 'ATTENDED', to: 'Meeting', id: false },
  INVITED_TO: { from: 'Person', type: 'INVITED_TO', to: 'Meeting', id: false },
  ANSWERED: { from: 'Person', type: 'ANSWERED', to: 'Meeting', id: false },
  SURVEYED: { from: 'Person', type: 'SURVEYED', to: 'Meeting', id: false },
  SUMMARISED: { from: 'Person', type: 'SUMMARISED', to: 'Meeting', id: false },
  HOSTS: { from: 'Structure', type: 'HOSTS', to: 'Outreach', id: false },
  RUNS: { from: 'Structure', type: 'RUNS', to: 'Outreach', id: false },
  CONCERNS: { from: 'Finding', type: 'CONCERNS', to: 'Structure', id: false },
  RAISED_AT: { from: 'Idea', type: 'RAISED_AT', to: 'Meeting', id: false },
  PROPOSED: { from: 'Person', type: 'PROPOSED', to: 'Idea', id: false },
  SUPPORTED: { from: 'Person', type: 'SUPPORTED', to: 'Idea', id: false },
  BECAME: { from: 'Idea', type: 'BECAME', to: 'Project', id: false },
  MERGED_INTO: { from: 'Idea', type: 'MERGED_INTO', to: 'Idea', id: false },
  TAKES_PART_IN: { from: 'Person', type: 'TAKES_PART_IN', to: 'Project', id: false },
  ENGAGED_IN: { from: 'Structure', type: 'ENGAGED_IN', to: 'Project', id: false },
  ACTION_OF: { from: 'Action', type: 'ACTION_OF', to: 'Project', id: false },
  MEETING_OF: { from: 'Meeting', type: 'MEETING_OF', to: 'Project', id: false },
  OWNED_BY: { from: 'Action', type: 'OWNED_BY', to: 'Person', id: false },
  FOLLOWS_MEETING: { from: 'FollowUp', type: 'FOLLOWS', to: 'Meeting', id: false },
  FOLLOWS_PROJECT: { from: 'FollowUp', type: 'FOLLOWS', to: 'Project', id: false },
  FOLLOWS_INTRODUCTION: { from: 'FollowUp', type: 'FOLLOWS', to: 'Introduction', id: false },
  SAID_BY: { from: 'Testimony', type: 'SAID_BY', to: 'Person', id: false },
  ABOUT_STRUCTURE: { from: 'Testimony', type: 'ABOUT', to: 'Structure', id: false },
  ABOUT_PROJECT: { from: 'Testimony', type: 'ABOUT', to: 'Project', id: false },
  BELONGS_TO: { from: 'Account', type: 'BELONGS_TO', to: 'Person', id: false },
  IDENTITY_OF: { from: 'Identity', type: 'OF', to: 'Account', id: false },
  EDITS: { from: 'Account', type: 'EDITS', to: 'Structure', id: false },
  ASKS_FOR: { from: 'MembershipRequest', type: 'ASKS_FOR', to: 'Structure', id: false },
  ASKED_BY: { from: 'Introduction', type: 'ASKED_BY', to: 'Person', id: false },
  THROUGH: { from: 'Introduction', type: 'THROUGH', to: 'Person', id: false },
  TOWARDS: { from: 'Introduction', type: 'TOWARDS', to: 'Person', id: false },
  APART_FROM: { from: 'Structure', type: 'APART_FROM', to: 'Structure', id: false },
  ABOUT_MEETING: { from: 'Testimony', type: 'ABOUT', to: 'Meeting', id: false },
} as const satisfies Readonly<
  Record<
    string,
    { readonly from: NodeLabel; readonly type: string; readonly to: NodeLabel; readonly id: boolean }
  >
>;
export type LinkKind = keyof typeof LINK_KINDS;
export const LINK_KIND_NAMES = Object.keys(LINK_KINDS) as readonly LinkKind[];

/**
 * The records that a change of a link is about. What a study says of a structure is no news of its sheet: whoever keeps
 * it may not even know that it is there.
 */
export const aboutLink = (kind: LinkKind, from: string, to: string): readonly string[] =>
  kind === 'CONCERNS' ? [from] : [from, to];

/** The variants of a statement: `exchange/dump-nodes:Person`, `exchange/dump-links:KNOWS`. */
export function fillVariant(text: string, variants: 'nodes' | 'links', variant: string): string | null {
  if (variants === 'nodes') {
    const label = NODE_LABELS.find((known) => known === variant);
    return label ? text.replace(/\bLABEL\b/g, label) : null;
  }
  const name = LINK_KIND_NAMES.find((known) => known === variant);
  if (!name) return null;
  const { from, type, to } = LINK_KINDS[name];
  return text
    .replace(/\bFROM_LABEL\b/g, from)
    .replace(/\bTO_LABEL\b/g, to)
    .replace(/\bTYPE\b/g, type);
}
