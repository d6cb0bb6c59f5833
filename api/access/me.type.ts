import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../enums';
import { ROLES, type Role } from './viewer';

export const RoleEnum = graphqlEnum('Role', ROLES);

@ObjectType()
export class Session {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'ISO instant.' })
  startedAt!: string;

  @Field({ description: 'ISO instant.' })
  seenAt!: string;

  @Field({ description: 'What the browser says it is.' })
  browser!: string;

  @Field({ description: 'The session that asks.' })
  current!: boolean;
}

@ObjectType({ description: 'Who asks.' })
export class Me {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [ID], { description: 'Structures whose sheets one edits.' })
  edits!: string[];
}
