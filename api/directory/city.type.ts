import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
export class City {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

/** A priority neighbourhood (QPV); `id` is its code. */
@ObjectType()
export class Neighbourhood {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  /** Id of its town; the field `city` is resolved. */
  cityId!: string;
}
