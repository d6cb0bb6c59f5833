import type { MeetingPageQuery, MeetingsQuery } from '../gql/graphql';

export type MeetingLine = MeetingsQuery['meetings'][number];
export type MeetingDetail = MeetingPageQuery['meeting'];
export type MeetingPerson = NonNullable<MeetingDetail['attendees']>[number];
