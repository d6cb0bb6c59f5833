import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../request-context';
import { bringsBack, readJournal } from './journal.service';
import { JournalConnection, JournalEntry } from './journal.type';

const maybe = { nullable: true } as const;

@Resolver(() => JournalEntry)
export class JournalResolver {
  @Query(() => JournalConnection, {
    description: 'Changes, the latest first: all for the coordinator, else what is one’s own.',
  })
  journal(
    @Ctx() context: RequestContext,
    @Arg('record', () => ID, maybe) record: string | null = null,
    @Arg('by', () => ID, { ...maybe, description: 'An account, or a person.' }) by: string | null = null,
    @Arg('mine', () => Boolean, maybe) mine: boolean | null = null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, maybe) after: string | null = null,
  ) {
    return readJournal(context, { record, by, mine: mine ?? false, first, after });
  }

  @FieldResolver()
  restores(@Ctx() context: RequestContext, @Root() { undoes }: JournalEntry) {
    return bringsBack(context, undoes);
  }
}
