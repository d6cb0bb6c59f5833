import { Field, ObjectType } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { DateScalar } from '../date-scalar';
import { Structure } from '../directory/structure.type';

@ObjectType({ description: 'Why the next action about a structure is off the list for now.' })
export class WorkNote {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it comes back; null when it was set aside.',
  })
  until!: string | null;

  @Field(() => String, { nullable: true })
  word!: string | null;

  @Field({ description: 'ISO instant.' })
  at!: string;
}

@ObjectType()
export class WorkNoteChange {
  @Field(() => Structure)
  structure!: Structure;

  @Field(() => Receipt)
  receipt!: Receipt;
}
