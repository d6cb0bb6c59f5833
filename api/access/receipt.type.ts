import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What became of a change.' })
export class Receipt {
  @Field(() => ID, {
    nullable: true,
    description: 'The entry of the journal, to undo it; null when everything was so already.',
  })
  id!: string | null;

  @Field(() => Int)
  revision!: number;

  @Field({ description: 'True when this mutationId had been applied before: nothing was written now.' })
  repeated!: boolean;
}
