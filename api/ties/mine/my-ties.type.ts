import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { PathStageEnum } from '../../enums';
import type { PathStage } from '../../kinds';
import { TrustedContact } from '../contacts/contacts.type';

const maybe = { nullable: true } as const;

@ObjectType({ description: 'Somebody whom one says to know, or who says so of one.' })
export class MyTie {
  @Field({ description: 'One says it oneself.' })
  mine!: boolean;

  @Field({ description: 'It is noted of one, by the coordination or a file; one has not said it oneself.' })
  noted!: boolean;

  @Field({ description: 'The other says it.' })
  theirs!: boolean;

  @Field({ description: 'Both said it themselves.' })
  confirmed!: boolean;

  @Field({ description: 'One is willing to introduce people to the other.' })
  readyToIntroduce!: boolean;

  @Field(() => Int, { ...maybe, description: 'One’s own trust answer, 1 to 4; nobody else is ever told it.' })
  level!: number | null;

  @Field(() => DateScalar, maybe)
  since!: string | null;

  personId!: string;
  meetingId!: string | null;
  asOf!: string;
}

@ObjectType({ description: 'A structure of which one knows nobody, and who can introduce one.' })
export class MyIntroduction {
  @Field({ description: 'It has a town in common with one’s own structures.' })
  town!: boolean;

  @Field(() => [PathStageEnum], { description: 'Its steps of the path that are next to one’s own.' })
  stages!: PathStage[];

  @Field(() => TrustedContact)
  route!: TrustedContact;

  structureId!: string;
  asOf!: string;
}

@ObjectType({ description: 'Somebody who came to, or left, a structure.' })
export class MyNewsMove {
  personId!: string;
  structureId!: string;
  asOf!: string;
}

@ObjectType({
  description:
    'What changed around one since a day; the first twelve of each, the first six structures within reach.',
})
export class MyNews {
  @Field(() => DateScalar)
  since!: string;

  @Field(() => [MyNewsMove], { description: 'Who came to a structure that one knows.' })
  joined!: MyNewsMove[];

  @Field(() => [MyNewsMove], { description: 'Who left a structure that one knows.' })
  left!: MyNewsMove[];

  @Field(() => [MyNewsMove], { description: 'Who is new in one’s towns, elsewhere.' })
  newcomers!: MyNewsMove[];

  @Field(() => Int, { description: 'How many newcomers there are in all.' })
  newcomersInAll!: number;

  confirmedIds!: string[];
  namedByIds!: string[];
  reachableIds!: string[];
  connectedIds!: string[];
  asOf!: string;
}

@ObjectType({ description: 'What a rencontre gives back: one’s own ties, whom to meet, what changed.' })
export class MyTies {
  @Field(() => ID)
  personId!: string;

  @Field(() => DateScalar)
  asOf!: string;

  @Field(() => [MyTie])
  ties!: MyTie[];

  @Field(() => [MyIntroduction], { description: 'Whom one could be introduced to, the most useful first.' })
  introductions!: MyIntroduction[];

  @Field(() => MyNews, { ...maybe, description: 'Null for who has neither looked, answered nor come yet.' })
  news!: MyNews | null;

  @Field({ description: 'Whether one gets the mail about this some days after a rencontre.' })
  mails!: boolean;

  structureIds!: string[];
}
