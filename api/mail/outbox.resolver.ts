import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../request-context';
import type { MailState } from './mail-kinds';
import { dropMail, readOutbox, retryMail, summariseOutbox } from './outbox.service';
import { MailStateEnum, OutboxMail, OutboxSummary } from './outbox.type';

@Resolver()
export class OutboxResolver {
  @Query(() => [OutboxMail], { description: 'Mails that wait, and what became of others, the latest first.' })
  outbox(
    @Ctx() context: RequestContext,
    @Arg('state', () => MailStateEnum, { nullable: true }) state: MailState | null = null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Up to 200.' }) first: number,
  ) {
    return readOutbox(context, state, first);
  }

  @Query(() => OutboxSummary)
  outboxSummary(@Ctx() context: RequestContext) {
    return summariseOutbox(context);
  }

  @Mutation(() => OutboxMail, { description: 'Sends a mail that waits now, rather than at its next turn.' })
  retryMail(
    @Ctx() context: RequestContext,
    @Arg('mutationId') mutationId: string,
    @Arg('id', () => ID) id: string,
  ) {
    return retryMail(context, mutationId, id);
  }

  @Mutation(() => OutboxSummary, { description: 'A mail goes unsent.' })
  dropMail(
    @Ctx() context: RequestContext,
    @Arg('mutationId') mutationId: string,
    @Arg('id', () => ID) id: string,
  ) {
    return dropMail(context, mutationId, id);
  }
}
