import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection';
import { graphqlEnum } from '../enums';
import { RoleEnum } from './me.type';
import { OPERATIONS, type Operation } from './operations';
import type { Role } from './viewer';

export const OperationEnum = graphqlEnum('Operation', OPERATIONS);

@ObjectType({ description: 'Who made a change.' })
export class JournalSigner {
  @Field(() => ID, { description: 'The account; npm for whoever runs the machine.' })
  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'Who it is in the directory.' })
  personId!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Of the account, today; null when it is gone.' })
  role!: Role | null;
}

@ObjectType({ description: 'A record that a change was about.' })
export class JournalSubject {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Today’s name; null when it has none, or is gone.' })
  label!: string | null;

  @Field({ description: 'Structure, Person, Meeting…' })
  kind!: string;
}

@ObjectType({ description: 'One line of a change.' })
export class JournalLine {
  @Field(() => [ID], { description: 'One record, or the two ends of a tie.' })
  records!: string[];

  @Field({ description: 'The kind of record or of tie.' })
  what!: string;

  @Field({ description: 'The field; made or removed for the whole record.' })
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field({ description: 'True when the value itself is kept out of the journal.' })
  hidden!: boolean;
}

@ObjectType({ description: 'What an import made of one file.' })
export class JournalFile {
  @Field()
  file!: string;

  @Field()
  format!: string;

  @Field(() => Int)
  rows!: number;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;
}

@ObjectType({ description: 'One change of the territory.' })
export class JournalEntry {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'ISO instant.' })
  at!: string;

  @Field(() => OperationEnum)
  operation!: Operation;

  @Field(() => OperationEnum, { nullable: true, description: 'Of an undo: what was done at first.' })
  root!: Operation | null;

  @Field(() => JournalSigner)
  by!: JournalSigner;

  @Field(() => [JournalSubject], { description: 'The first fifty records that it was about.' })
  about!: JournalSubject[];

  @Field({ description: 'What its author alone sees in full, and takes back.' })
  privately!: boolean;

  @Field(() => [JournalLine], { description: 'None for what is another’s own word.' })
  changes!: JournalLine[];

  @Field(() => [JournalFile], { description: 'Of an import.' })
  files!: JournalFile[];

  @Field({ description: 'True when it was taken back.' })
  undone!: boolean;

  @Field(() => ID, { nullable: true, description: 'The entry that took it back.' })
  undoneBy!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of an undo: the entry that it took back.' })
  undoes!: string | null;

  @Field({ description: 'Of an undo: true when it took an undo back, so that the change holds again.' })
  restores!: boolean;

  @Field({ description: 'True when the reader may take it back.' })
  undoable!: boolean;
}

@ObjectType()
export class JournalEdge {
  @Field()
  cursor!: string;

  @Field(() => JournalEntry)
  node!: JournalEntry;
}

@ObjectType()
export class JournalConnection {
  @Field(() => [JournalEdge])
  edges!: JournalEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
