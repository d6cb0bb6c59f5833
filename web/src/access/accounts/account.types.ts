import type { AccountsQuery } from '../../gql/graphql';

export type Account = AccountsQuery['accounts']['edges'][number]['node'];
