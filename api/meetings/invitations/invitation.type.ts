import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { graphqlEnum } from '../../enums';
import { GUEST_ANSWERS, type GuestAnswer } from './guest-answer';

export const GuestAnswerEnum = graphqlEnum('GuestAnswer', GUEST_ANSWERS);
const maybe = { nullable: true } as const;

@ObjectType({ description: 'An invitation as its guest reads it.' })
export class Invitation {
  @Field(() => ID)
  meetingId!: string;

  @Field()
  title!: string;

  @Field(() => DateScalar)
  heldOn!: string;

  @Field(() => String, { ...maybe, description: 'By the clocks of Paris.' })
  startsAt!: string | null;

  @Field(() => String, { ...maybe, description: 'By the clocks of Paris.' })
  endsAt!: string | null;

  @Field(() => String, maybe)
  place!: string | null;

  @Field(() => [String])
  towns!: string[];

  @Field(() => String, { ...maybe, description: 'What its format is for.' })
  purpose!: string | null;

  @Field({ description: 'Who is invited: a link that was passed on shows whose it is.' })
  name!: string;

  @Field(() => GuestAnswerEnum, maybe)
  answer!: GuestAnswer | null;

  @Field({ description: 'Noted as present.' })
  present!: boolean;

  @Field({ description: 'One came by a link, not signed in.' })
  byLink!: boolean;
}

@ObjectType({ description: 'Somebody who is invited, and what they answered.' })
export class InvitationGuest {
  personId!: string;

  @Field(() => GuestAnswerEnum, maybe)
  answer!: GuestAnswer | null;

  @Field(() => String, { ...maybe, description: 'The instant at which the invitation was mailed.' })
  sentAt!: string | null;

  @Field(() => String, maybe)
  remindedAt!: string | null;

  @Field({ description: 'A mail reaches them.' })
  hasAddress!: boolean;

  @Field({ description: 'Noted as present.' })
  came!: boolean;
}

@ObjectType({ description: 'How far the invitations to a rencontre are.' })
export class InvitationProgress {
  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: 'To whom it was mailed.' })
  sent!: number;

  @Field(() => Int, { description: 'Those with an address to whom it was not mailed yet.' })
  toSend!: number;

  @Field(() => Int, { description: 'Who may be asked once more: no answer, and not asked again yet.' })
  toRemind!: number;

  @Field(() => Int)
  reminded!: number;

  @Field(() => Int)
  coming!: number;

  @Field(() => Int)
  notComing!: number;

  @Field(() => [InvitationGuest])
  guests!: InvitationGuest[];
}
