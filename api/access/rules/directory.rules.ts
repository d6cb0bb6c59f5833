import {
  addsColleague,
  editsSourceStructure,
  editsStructure,
  isAboutOwnEmployment,
  isOneself,
  looksAfterPerson,
  looksAfterSource,
} from './owns';
import type { RuleTable } from './rule';
import { ANYBODY, CONTACT, COORDINATION, ownOrCoordination, SIGNED_IN } from './rules';

const editsTheStructure = ownOrCoordination(
  editsStructure('id'),
  'an editor of the structure, or the coordinator',
);
const editsItsStructure = ownOrCoordination(
  editsStructure('structure'),
  'an editor of the structure, or the coordinator',
);
const looksAfterThePerson = ownOrCoordination(
  looksAfterPerson('id'),
  'the person, an editor of their structure, or the coordinator',
);

const employs = ownOrCoordination(
  isAboutOwnEmployment,
  'the person, an editor of the structure, or the coordinator',
);

export const DIRECTORY_RULES: RuleTable = {
  'Query.structures': ANYBODY,
  'Query.structure': ANYBODY,
  'Query.themes': ANYBODY,
  'Query.publics': ANYBODY,
  'Query.people': SIGNED_IN,
  'Query.person': SIGNED_IN,
  'Query.cities': ANYBODY,
  'Query.neighbourhoods': ANYBODY,

  'Structure.*': ANYBODY,
  'Structure.people': SIGNED_IN,
  'Structure.pastPositions': SIGNED_IN,
  'Structure.suggestedPositions': SIGNED_IN,
  'Structure.meetings': SIGNED_IN,
  'Structure.editors': SIGNED_IN,
  'Structure.since': SIGNED_IN,
  'Structure.selfReferencedAt': SIGNED_IN,
  'Structure.isolationReason': SIGNED_IN,
  'Structure.version': ownOrCoordination(
    editsSourceStructure,
    'an editor of the structure, or the coordinator',
  ),
  'Position.*': ANYBODY,
  'Position.since': SIGNED_IN,
  'Position.until': SIGNED_IN,
  'StructureConnection.*': ANYBODY,
  'StructureEdge.*': ANYBODY,
  'PageInfo.*': ANYBODY,
  'City.*': ANYBODY,
  'Neighbourhood.*': ANYBODY,

  'Person.*': SIGNED_IN,
  'Person.email': CONTACT,
  'Person.phone': CONTACT,
  'Person.emailVisibility': ownOrCoordination(looksAfterSource, 'the person'),
  'Person.phoneVisibility': ownOrCoordination(looksAfterSource, 'the person'),
  'Person.version': ownOrCoordination(looksAfterSource, 'the person'),
  'PersonConnection.*': SIGNED_IN,
  'PersonEdge.*': SIGNED_IN,
  'Employment.*': SIGNED_IN,

  'Mutation.upsertStructure': editsTheStructure,
  'Mutation.confirmSheet': editsTheStructure,
  'Mutation.closeStructure': editsTheStructure,
  'Mutation.mergeStructures': COORDINATION,
  'Query.duplicateStructures': COORDINATION,
  'DuplicateStructures.*': COORDINATION,
  'Mutation.keepApart': COORDINATION,
  'KeptApart.*': COORDINATION,
  'Query.similarStructures': ANYBODY,
  'SimilarStructure.*': ANYBODY,
  'Mutation.positionStructure': editsItsStructure,
  'Mutation.editPerson': looksAfterThePerson,
  'Mutation.addPerson': ownOrCoordination(
    addsColleague,
    'an editor of the structure, a colleague, or the coordinator',
  ),
  'Mutation.erasePerson': ownOrCoordination(isOneself('id'), 'the person, or the coordinator'),
  'Mutation.employ': employs,
  'Mutation.endEmployment': employs,
  'StructureChange.*': SIGNED_IN,
  'PersonChange.*': SIGNED_IN,
};
