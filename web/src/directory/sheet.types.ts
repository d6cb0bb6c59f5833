import type { PersonQuery, StructureQuery } from '../gql/graphql';

export type StructureDetail = StructureQuery['structure'];
export type Tie = StructureDetail['ties'][number];
export interface OutreachSession {
  readonly id: string;
  readonly days: string | null;
  readonly halfDays: StructureDetail['outreachRun'][number]['halfDays'];
  readonly purpose: string | null;
  readonly until: string | null;
  readonly mayEdit: boolean;
  readonly other: StructureDetail['outreachRun'][number]['host'];
}
export type AcquaintanceProof = NonNullable<Tie['acquaintances']>[number];
export type PersonDetail = PersonQuery['person'];
export type PersonAcquaintance = PersonDetail['acquaintances'][number];
