import type { IdeaLineFragment, LineageQuery, ProjectPageQuery } from '../gql/graphql';

export type IdeaLine = IdeaLineFragment;
export type ProjectLine = LineageQuery['projects'][number];
export type ProjectDetail = ProjectPageQuery['project'];
export type ActionLine = ProjectDetail['actions'][number];
export type GroupMeetingLine = ProjectDetail['meetings'][number];
export type PartLine = ProjectDetail['people'][number];
