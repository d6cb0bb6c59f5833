import { Field, ObjectType } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { graphqlEnum } from '../enums';
import { DUPLICATE_REASONS, type DuplicateReason } from './duplicates';

export const DuplicateReasonEnum = graphqlEnum('DuplicateReason', DUPLICATE_REASONS);

@ObjectType({ description: 'Two structures that look like one.' })
export class DuplicateStructures {
  @Field(() => [DuplicateReasonEnum])
  because!: readonly DuplicateReason[];

  /** Resolved as `structures`. */
  ids!: readonly [string, string];
}

@ObjectType({ description: 'A structure of the directory that somebody’s words may mean.' })
export class SimilarStructure {
  @Field(() => [DuplicateReasonEnum])
  because!: readonly DuplicateReason[];

  /** Resolved as `structure`. */
  id!: string;
}

@ObjectType()
export class KeptApart {
  @Field(() => Receipt)
  receipt!: Receipt;
}
