import {
  LINK_KIND_NAMES,
  LINK_KINDS,
  type LinkKind,
  NODE_LABELS,
  type NodeLabel,
} from '../../graph/record-kinds';

/** Kinds that may hold something about a person, and that "all you hold about me" tells otherwise, with the reason. */
export const TOLD_OTHERWISE: Readonly<Partial<Record<NodeLabel | LinkKind, string>>> = {
  Territory: 'about nobody',
  City: 'about nobody',
  Neighbourhood: 'about nobody',
  PathStage: 'about nobody',
  Structure: 'told by the employments and the sheets one keeps; a structure is no person',
  Meeting: 'told by invitations and attendance',
  Outreach: 'of structures',
  Finding: 'a study speaks of structures; its verbatims name nobody',
  Idea: 'told by the ideas one proposed or supported',
  Project: 'told by what one takes part in',
  Action: 'told by the actions one has in hand',
  FollowUp: 'of a rencontre, a project or an introduction',
  Introduction: 'told by the introductions one asked for, passed on or was named in',
  Testimony: 'told by what one said',
  MapPlace: 'where a dot is drawn on the map: no fact',
  Page: 'texts of the territory',
  Format: 'of rencontres',
  DoorCode: 'of rencontres',
  ToldAddress: 'a hash of an address, so that nobody is mailed twice: it cannot be read back',
  KNOWS: 'one’s own words are shown with one’s own levels; of others’ words only how many they are',
  BELONGS_TO: 'the account that is shown',
};

const OF: readonly string[] = ['Person', 'Account'];

/** Every kind of link that touches a person or an account. */
export const LINKS_OF_PEOPLE: readonly LinkKind[] = LINK_KIND_NAMES.filter(
  (kind) => OF.includes(LINK_KINDS[kind].from) || OF.includes(LINK_KINDS[kind].to),
);

/** Links that are shown as they are: the record at the other end, and what the link says. */
export const SHOWN_LINKS: readonly LinkKind[] = LINKS_OF_PEOPLE.filter((kind) => !(kind in TOLD_OTHERWISE));

/** Records that carry a person, an account or an address in a property of their own. */
export const SHOWN_LABELS: readonly NodeLabel[] = NODE_LABELS.filter(
  (label) => !(label in TOLD_OTHERWISE) && !OF.includes(label),
);

/** What is no fact about somebody, or a secret that would open a door. */
export const INNER_FACTS: readonly string[] = [
  'id',
  'version',
  'folded',
  'searchText',
  'importId',
  'editedFields',
  'shownJson',
  'stepsJson',
  'filesJson',
  'about',
  'revision',
  'undoKey',
  'undoes',
  'root',
  'privately',
  'by',
  'byRole',
  'account',
  'person',
  'recipient',
  'hash',
  'token',
  'subject',
  'links',
];
