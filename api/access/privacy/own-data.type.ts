import { Field, ID, Int, ObjectType } from 'type-graphql';
import { VisibilityEnum } from '../../enums';
import type { Visibility } from '../../kinds';

const maybe = { nullable: true } as const;

@ObjectType({ description: 'What is held about whoever opens it by the link of their mail.' })
export class OwnData {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'A correction says which one it saw.' })
  version!: number;

  @Field()
  name!: string;

  @Field(() => String, maybe)
  jobTitle!: string | null;

  @Field(() => String, maybe)
  email!: string | null;

  @Field(() => String, maybe)
  phone!: string | null;

  @Field(() => VisibilityEnum)
  emailVisibility!: Visibility;

  @Field(() => VisibilityEnum)
  phoneVisibility!: Visibility;

  @Field({ description: 'Nobody sees either.' })
  hidden!: boolean;

  @Field(() => [String], { description: 'Names of the structures that employ them today.' })
  structures!: string[];

  @Field(() => String, { ...maybe, description: 'The name of whoever added them.' })
  addedBy!: string | null;

  @Field(() => String, { ...maybe, description: 'The imported file that they come from.' })
  addedFrom!: string | null;

  @Field(() => String, { ...maybe, description: 'ISO instant.' })
  addedAt!: string | null;
}
