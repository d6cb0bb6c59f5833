import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { graphqlEnum } from '../../enums';
import { DOOR_STATES, type DoorState } from './door-hours';

export const DoorStateEnum = graphqlEnum('DoorState', DOOR_STATES);
const maybe = { nullable: true } as const;

@ObjectType({ description: 'Somebody as the door names them: never a contact.' })
export class DoorPerson {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [String], { description: 'Names of the structures that employ them.' })
  structures!: string[];

  @Field({ description: 'Noted as present already.' })
  present!: boolean;
}

@ObjectType({ description: 'The door of a rencontre, for whoever holds its code or an invitation.' })
export class Door {
  @Field()
  title!: string;

  @Field(() => DateScalar)
  heldOn!: string;

  @Field(() => String, { ...maybe, description: 'By the clocks of Paris.' })
  startsAt!: string | null;

  @Field(() => String, maybe)
  place!: string | null;

  @Field(() => [String])
  towns!: string[];

  @Field(() => DoorStateEnum)
  state!: DoorState;

  @Field({ description: 'By the clocks of Paris.' })
  opensAt!: string;

  @Field(() => DoorPerson, {
    ...maybe,
    description: 'Whose invitation it is; null by the code of the poster.',
  })
  you!: DoorPerson | null;
}

@ObjectType({ description: 'Somebody who says that they are there and stands on no list.' })
export class Arrival {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { ...maybe, description: 'As they wrote it.' })
  structureName!: string | null;

  @Field(() => String, maybe)
  email!: string | null;

  @Field({ description: 'ISO instant.' })
  at!: string;

  structureId!: string | null;
  alikeIds!: string[];
}
