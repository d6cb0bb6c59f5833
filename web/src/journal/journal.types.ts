import type { JournalQuery } from '../gql/graphql';

export type Entry = JournalQuery['journal']['edges'][number]['node'];
export type Line = Entry['changes'][number];
