import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../request-context';
import type { ChangeReceipt } from './change-records';
import { Receipt } from './receipt.type';
import { undo } from './undo.service';

@Resolver(() => Receipt)
export class UndoResolver {
  @Mutation(() => Receipt, { description: 'Takes one change back; the undo can itself be undone.' })
  undo(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('entry', () => ID) entry: string,
  ) {
    return undo(context, mutationId, entry);
  }

  @FieldResolver(() => [String], {
    description: 'Of the undo of an import: what somebody changed since, and was left.',
  })
  left(@Root() receipt: Receipt) {
    return (receipt as ChangeReceipt).left ?? [];
  }
}
