import { editsAnEnd, isOneself } from './owns';
import type { RuleTable } from './rule';
import { ANYBODY, COORDINATION, ownOrCoordination, SIGNED_IN } from './rules';

const declares = ownOrCoordination(isOneself('from'), 'the person, or the coordinator');
const collaborates = ownOrCoordination(
  editsAnEnd,
  'an editor of one of the two structures, or the coordinator',
);

const asksForContacts = ownOrCoordination(
  isOneself('from'),
  'the coordinator: others look for contacts from themselves',
);

export const TIE_RULES: RuleTable = {
  'Query.network': ANYBODY,
  'Network.*': ANYBODY,
  'NetworkNode.*': ANYBODY,
  'NetworkNode.isolationReason': SIGNED_IN,
  'NetworkEdge.*': ANYBODY,
  'NetworkEdge.since': SIGNED_IN,
  'Query.compareNetwork': ANYBODY,
  'NetworkComparison.*': ANYBODY,
  'ComparedNode.*': ANYBODY,
  'ComparedNode.isolationReason': SIGNED_IN,
  'ComparedEdge.*': ANYBODY,
  'ComparedEdge.since': SIGNED_IN,
  'Query.isolatedStructures': ANYBODY,
  'IsolatedStructure.structure': ANYBODY,
  'IsolatedStructure.*': SIGNED_IN,
  'IsolatedStructure.note': COORDINATION,
  'WorkNote.*': COORDINATION,
  'WorkNoteChange.*': COORDINATION,
  'Mutation.putOffAction': COORDINATION,
  'Mutation.setAsideAction': COORDINATION,
  'Mutation.takeUpAction': COORDINATION,
  'NextAction.*': SIGNED_IN,
  'Query.fragility': SIGNED_IN,
  'Fragility.*': SIGNED_IN,
  'FragilityMember.*': SIGNED_IN,
  'ArticulationPoint.*': SIGNED_IN,
  'FragilityBridge.*': SIGNED_IN,

  // Made of who declared whom: visitors see the structures' network alone. No figure tells of one person.
  'Query.growth': SIGNED_IN,
  'Growth.*': SIGNED_IN,
  'GrowthPoint.*': SIGNED_IN,
  'GrowthFigure.*': SIGNED_IN,
  'GrowthStructure.*': SIGNED_IN,
  'MeetingYield.*': SIGNED_IN,
  'StageReading.*': SIGNED_IN,
  'Query.surveyResponse': SIGNED_IN,
  'SurveyResponse.*': SIGNED_IN,

  // What is answered is the viewer's own, whoever they are.
  'Query.myTies': SIGNED_IN,
  'MyTies.*': SIGNED_IN,
  'MyTie.*': SIGNED_IN,
  'MyIntroduction.*': SIGNED_IN,
  'MyNews.*': SIGNED_IN,
  'MyNewsMove.*': SIGNED_IN,
  'Mutation.markMyTiesSeen': SIGNED_IN,
  'Mutation.setSheetMails': SIGNED_IN,

  'Query.trustedContacts': asksForContacts,
  'Query.nearestContacts': asksForContacts,
  'TrustedContact.*': SIGNED_IN,
  'ContactStep.*': SIGNED_IN,
  'NearContact.*': SIGNED_IN,
  'NearStructure.*': SIGNED_IN,
  'NearestContacts.*': SIGNED_IN,

  'StructureTie.*': ANYBODY,
  'StructureTie.since': SIGNED_IN,
  'StructureTie.acquaintances': SIGNED_IN,
  'StructureTie.sharedPeople': SIGNED_IN,
  'AcquaintanceTie.*': SIGNED_IN,
  'Acquaintance.*': SIGNED_IN,
  'Collaboration.*': ANYBODY,
  'Collaboration.since': SIGNED_IN,
  'Collaboration.until': SIGNED_IN,
  'Collaboration.note': SIGNED_IN,

  'Mutation.declareAcquaintance': declares,
  'Mutation.withdrawAcquaintance': declares,
  'Mutation.setReadyToIntroduce': declares,
  'Mutation.recordCollaboration': collaborates,
  'Mutation.endCollaboration': collaborates,
  'AcquaintanceChange.*': SIGNED_IN,
  'CollaborationChange.*': SIGNED_IN,
};
