import { registerEnumType } from 'type-graphql';
import {
  CHANGE_STATES,
  COLLABORATION_LEVELS,
  EVIDENCES,
  IDEA_STATES,
  INTRODUCTION_ANSWERS,
  INTRODUCTION_PARTS,
  INTRODUCTION_STATES,
  ISOLATION_REASONS,
  MEETING_KINDS,
  NETWORK_LEVELS,
  PATH_STAGES,
  PROJECT_ROLES,
  PROJECT_STATUSES,
  STRUCTURE_KINDS,
  VISIBILITIES,
} from './kinds';

import { ACTION_KINDS } from './network/next-action';

/** A closed list as a GraphQL enum of the same names. */
export function graphqlEnum<T extends string>(name: string, values: readonly T[]): { readonly [K in T]: K } {
  const type = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
  registerEnumType(type, { name });
  return type;
}

export const StructureKindEnum = graphqlEnum('StructureKind', STRUCTURE_KINDS);
export const PathStageEnum = graphqlEnum('PathStage', PATH_STAGES);
export const MeetingKindEnum = graphqlEnum('MeetingKind', MEETING_KINDS);
export const CollaborationLevelEnum = graphqlEnum('CollaborationLevel', COLLABORATION_LEVELS);
export const EvidenceEnum = graphqlEnum('Evidence', EVIDENCES);
export const IsolationReasonEnum = graphqlEnum('IsolationReason', ISOLATION_REASONS);
export const IntroductionStateEnum = graphqlEnum('IntroductionState', INTRODUCTION_STATES);
export const IntroductionAnswerEnum = graphqlEnum('IntroductionAnswer', INTRODUCTION_ANSWERS);
export const IntroductionPartEnum = graphqlEnum('IntroductionPart', INTRODUCTION_PARTS);
export const VisibilityEnum = graphqlEnum('Visibility', VISIBILITIES);
export const ActionKindEnum = graphqlEnum('ActionKind', ACTION_KINDS);
export const NetworkLevelEnum = graphqlEnum('NetworkLevel', NETWORK_LEVELS);
export const ChangeStateEnum = graphqlEnum('ChangeState', CHANGE_STATES);
export const IdeaStateEnum = graphqlEnum('IdeaState', IDEA_STATES);
export const ProjectStatusEnum = graphqlEnum('ProjectStatus', PROJECT_STATUSES);
export const ProjectRoleEnum = graphqlEnum('ProjectRole', PROJECT_ROLES);
