import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../date-scalar';

const maybe = { nullable: true } as const;

@ObjectType({
  description:
    'What a rencontre was and brought: figures of the graph, and the words of whoever coordinates.',
})
export class MeetingSummary {
  @Field(() => Int)
  came!: number;

  @Field(() => Int, { description: 'Of these, who had been at no rencontre before.' })
  firstTime!: number;

  @Field(() => Int)
  structures!: number;

  @Field(() => [String], { description: 'Towns of the structures that were there.' })
  towns!: string[];

  @Field(() => Int, { description: 'Pairs of people whose acquaintance began there, so far.' })
  ties!: number;

  @Field(() => Int, { description: 'Of these, pairs that had never been at one together.' })
  newPairs!: number;

  @Field(() => [String], { description: 'The ideas that were said there.' })
  ideas!: string[];

  @Field(() => [String], { description: 'Titles of the projects that these ideas became.' })
  projects!: string[];

  @Field(() => DateScalar, { ...maybe, description: 'When one looks together at what came of it.' })
  nextOn!: string | null;

  @Field(() => String, maybe)
  word!: string | null;

  @Field(() => String, { ...maybe, description: 'The instant at which it was first mailed.' })
  sentAt!: string | null;

  @Field(() => Int, { description: '0 while it was not sent; 2 and more for corrected versions.' })
  edition!: number;

  @Field(() => Int, { description: 'To how many it was sent.' })
  sent!: number;

  @Field(() => Int, { description: 'How many have an address and were not sent it.' })
  toSend!: number;

  @Field(() => Int, { description: 'How many of those who came have an address.' })
  reached!: number;
}
