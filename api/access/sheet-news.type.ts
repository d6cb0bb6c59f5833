import { Field, ObjectType } from 'type-graphql';
import { JournalEntry } from './journal.type';

@ObjectType({ description: 'What a coordinator changed on a sheet that one edits.' })
export class SheetNews {
  @Field(() => JournalEntry, { description: 'It says whether one may take it back.' })
  entry!: JournalEntry;

  @Field({ description: 'True when one has looked at it.' })
  seen!: boolean;

  /** Resolved as `structure`. */
  structureId!: string;
}
