import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection';
import { DateScalar } from '../date-scalar';

@ObjectType()
export class Person {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Null when it is unknown, or not shown to the viewer.',
  })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Null when it is unknown, or not shown to the viewer.',
  })
  phone!: string | null;

  /** The date as of which it was asked for; not a field. */
  asOf!: string;
}

@ObjectType()
export class Employment {
  @Field(() => String, { nullable: true })
  role!: string | null;

  @Field(() => DateScalar, { nullable: true })
  since!: string | null;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  @Field()
  isContact!: boolean;

  /** Ids of both ends, resolved as `person` and `structure`; the date asked for. */
  personId!: string;
  structureId!: string;
  asOf!: string;
}

@ObjectType()
export class PersonEdge {
  @Field()
  cursor!: string;

  @Field(() => Person)
  node!: Person;
}

@ObjectType()
export class PersonConnection {
  @Field(() => [PersonEdge])
  edges!: PersonEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}
