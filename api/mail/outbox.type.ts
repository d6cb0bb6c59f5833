import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../enums';
import {
  MAIL_ERRORS,
  MAIL_KINDS,
  MAIL_STATES,
  type MailError,
  type MailKind,
  type MailState,
} from './mail-kinds';

export const MailKindEnum = graphqlEnum('MailKind', MAIL_KINDS);
export const MailStateEnum = graphqlEnum('MailState', MAIL_STATES);
export const MailErrorEnum = graphqlEnum('MailError', MAIL_ERRORS);

@ObjectType({ description: 'A mail that waits, or what is left of one: never what it said.' })
export class OutboxMail {
  @Field(() => ID)
  id!: string;

  @Field(() => MailKindEnum)
  kind!: MailKind;

  @Field(() => MailStateEnum)
  state!: MailState;

  @Field(() => String, {
    nullable: true,
    description: 'As r•••@etoile.example; null once it was sent or given up.',
  })
  recipient!: string | null;

  @Field({ description: 'ISO instant.' })
  createdAt!: string;

  @Field({ description: 'ISO instant of its next turn.' })
  dueAt!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => MailErrorEnum, { nullable: true, description: 'Why it is not sent.' })
  lastError!: MailError | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of the mail server.' })
  lastErrorDetail!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  sentAt!: string | null;
}

@ObjectType({ description: 'How the mail fares.' })
export class OutboxSummary {
  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  sending!: number;

  @Field(() => Int, { description: 'In the last 30 days.' })
  sent!: number;

  @Field(() => Int, { description: 'In the last 30 days.' })
  givenUp!: number;

  @Field({ description: 'True when there is a mail server (SMTP_URL).' })
  configured!: boolean;

  @Field(() => MailErrorEnum, { nullable: true, description: 'The latest, of mails that are not sent.' })
  lastError!: MailError | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of the mail server.' })
  lastErrorDetail!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  lastErrorAt!: string | null;
}
