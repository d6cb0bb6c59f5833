import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection';
import { DateScalar } from '../date-scalar';
import { VisibilityEnum } from '../enums';
import type { Visibility } from '../kinds';

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

  @Field(() => VisibilityEnum, { description: 'Who may see the e-mail address.' })
  emailVisibility!: Visibility;

  @Field(() => VisibilityEnum, { description: 'Who may see the phone number.' })
  phoneVisibility!: Visibility;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  /** The date as of which it was asked for; not a field. */
  asOf!: string;
}

@ObjectType()
export class Employment {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

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
