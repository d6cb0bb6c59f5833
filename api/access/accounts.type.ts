import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection';
import { graphqlEnum } from '../enums';
import { Receipt } from './receipt.type';
import { ACCOUNT_ROLES, type AccountRole } from './viewer';

export const AccountRoleEnum = graphqlEnum('AccountRole', ACCOUNT_ROLES);

@ObjectType({ description: 'Who may sign in, and what for.' })
export class Account {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;

  @Field(() => AccountRoleEnum)
  role!: AccountRole;

  @Field({ description: 'ISO instant.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO instant; null when they never came.' })
  lastSeenAt!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO instant; null while it is open.' })
  closedAt!: string | null;

  @Field(() => Int, { description: 'An edit says which version it saw.' })
  version!: number;

  /** Resolved as `person` and `edits`. */
  personId!: string | null;
  sheets!: readonly string[];
}

@ObjectType()
export class AccountEdge {
  @Field()
  cursor!: string;

  @Field(() => Account)
  node!: Account;
}

@ObjectType()
export class AccountConnection {
  @Field(() => [AccountEdge])
  edges!: AccountEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}

@ObjectType()
export class AccountChange {
  @Field(() => Account)
  account!: Account;

  @Field(() => Receipt)
  receipt!: Receipt;
}
