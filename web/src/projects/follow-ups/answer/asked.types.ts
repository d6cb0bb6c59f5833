import type { AskedFollowUpQuery } from '../../../gql/graphql';

export type Asked = AskedFollowUpQuery['askedFollowUp'];
