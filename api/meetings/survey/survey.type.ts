import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { DateScalar } from '../../date-scalar';
import { Person } from '../../directory/person.type';

@ObjectType({ description: 'Somebody who was in the room.' })
export class SurveyPerson {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [String], { description: 'Names of the structures that employed them that day.' })
  structures!: string[];

  @Field({ description: 'Of one’s own structure.' })
  colleague!: boolean;

  @Field({ description: 'Told in this survey already; how is never shown again.' })
  answered!: boolean;

  @Field({ description: 'They say that they know the one who is asked; told to whoever is signed in.' })
  offered!: boolean;
}

@ObjectType({ description: '“Whom did you meet?”, for one person and one rencontre.' })
export class Survey {
  @Field(() => ID)
  meetingId!: string;

  @Field()
  title!: string;

  @Field(() => DateScalar)
  heldOn!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: 'Who is asked: a link that was passed on shows whose it is.' })
  name!: string;

  @Field({ description: 'One came by a link, not signed in.' })
  byLink!: boolean;

  @Field({ description: 'The survey was answered before.' })
  answered!: boolean;

  @Field(() => [SurveyPerson], { description: 'Those of whom one has said nothing before.' })
  people!: SurveyPerson[];

  @Field(() => Int, {
    description: 'How many others were there whom one had declared before: they are not asked again.',
  })
  known!: number;
}

@InputType()
export class SurveyAnswerInput {
  @Field(() => ID)
  person!: string;

  @Field({ description: 'False: not met; takes back what this survey said of them.' })
  known!: boolean;

  @Field(() => Int, { nullable: true, description: 'The trust answer, 1 to 4; its author alone sees it.' })
  level?: number | null;

  @Field(() => Boolean, { defaultValue: false })
  readyToIntroduce!: boolean;
}

@ObjectType()
export class SurveyChange {
  @Field(() => Int, { description: 'How many answers are kept.' })
  kept!: number;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@ObjectType({ description: 'How far the survey of a rencontre is; never who answered what.' })
export class SurveyProgress {
  @Field(() => Int, { description: 'People who attended; who was erased since is left out.' })
  attended!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Float, { nullable: true, description: 'Answered of attended; null when nobody attended.' })
  rate!: number | null;

  @Field(() => Int, { description: 'To whom it was sent, by mail or as a link.' })
  sent!: number;

  @Field(() => String, { nullable: true, description: 'The instant at which it was first sent.' })
  sentAt!: string | null;

  @Field(() => Int, { description: 'Those with an address to whom it was not sent yet.' })
  toSend!: number;

  @Field(() => Int, { description: 'Who could be reminded: no answer, no reminder yet.' })
  toRemind!: number;

  @Field(() => Int)
  reminded!: number;

  @Field(() => String, { nullable: true, description: 'The instant of the last reminder.' })
  remindedAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the next reminder that goes by itself.',
  })
  remindsOn!: string | null;

  withoutAddressIds!: string[];
}

@ObjectType({ description: 'A link for somebody without an address: its token is told this once.' })
export class SurveyLink {
  @Field(() => Person)
  person!: Person;

  @Field()
  token!: string;
}

@ObjectType()
export class SurveyLinks {
  @Field(() => [SurveyLink])
  links!: SurveyLink[];

  @Field(() => Receipt)
  receipt!: Receipt;
}
