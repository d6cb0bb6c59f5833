import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getPerson } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { RequestContext } from '../request-context';
import { closeAccount, endSessionsOf, setRole } from './account-change.service';
import { listedAccounts } from './accounts.service';
import { Account, AccountChange, AccountConnection, AccountRoleEnum } from './accounts.type';
import type { AccountRole } from './viewer';

const maybe = { nullable: true } as const;

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountConnection, { description: 'Who may sign in, by name; closed accounts, too.' })
  accounts(
    @Ctx() context: RequestContext,
    @Arg('search', () => String, maybe) search: string | null = null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, maybe) after: string | null = null,
  ) {
    return listedAccounts(context, search, first, after);
  }

  @FieldResolver(() => Person, { ...maybe, description: 'Who it is in the directory.' })
  person(@Root() { personId }: Account, @Ctx() { viewer, state, loaders }: RequestContext) {
    return personId === null ? null : getPerson(viewer, state, loaders, personId, null);
  }

  @FieldResolver(() => [Structure], { description: 'Structures whose sheets it edits.' })
  edits(@Root() { sheets }: Account, @Ctx() { viewer, state, loaders }: RequestContext) {
    return Promise.all(sheets.map((id) => getStructure(viewer, state, loaders, id, null)));
  }

  @Mutation(() => AccountChange, {
    description: 'Its sessions have the role at once; a closed account is open again.',
  })
  setRole(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('account', () => ID) account: string,
    @Arg('role', () => AccountRoleEnum) role: AccountRole,
    @Arg('version', () => Int) version: number,
  ) {
    return setRole(context, mutationId, account, role, version);
  }

  @Mutation(() => Boolean, { description: 'Signs the account out everywhere.' })
  endSessionsOf(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('account', () => ID) account: string,
  ) {
    return endSessionsOf(context, mutationId, account);
  }

  @Mutation(() => AccountChange, {
    description: 'Nobody signs in with it any more; the person stays in the directory.',
  })
  closeAccount(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('account', () => ID) account: string,
  ) {
    return closeAccount(context, mutationId, account);
  }
}
