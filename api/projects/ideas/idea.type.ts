import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { DateScalar } from '../../date-scalar';
import { IdeaStateEnum } from '../../enums';
import type { IdeaState } from '../../kinds';

const maybe = { nullable: true } as const;

@ObjectType({ description: 'One sentence that somebody said, and what became of it.' })
export class Idea {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field(() => IdeaStateEnum)
  state!: IdeaState;

  @Field(() => String, { ...maybe, description: 'The group it was put in with others.' })
  theme!: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'The day of its rencontre, else the day it was noted.' })
  raisedOn!: string | null;

  @Field(() => DateScalar, maybe)
  setAsideOn!: string | null;

  @Field(() => String, { ...maybe, description: 'Why it was set aside.' })
  setAsideWord!: string | null;

  @Field({ description: 'The viewer is among those who raised it.' })
  mine!: boolean;

  @Field({ description: 'The viewer supports it.' })
  supported!: boolean;

  @Field({ description: 'The viewer may correct its words.' })
  mayEdit!: boolean;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  meetings!: readonly string[];
  proposers!: readonly string[];
  supporters!: readonly string[];
  projectIds!: readonly string[];
  into!: readonly string[];
}

@ObjectType()
export class IdeaChange {
  @Field(() => Idea, { description: 'Of a merge: the idea that was kept.' })
  idea!: Idea;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@ObjectType()
export class IdeasChange {
  @Field(() => [Idea])
  ideas!: Idea[];

  @Field(() => Receipt)
  receipt!: Receipt;
}
