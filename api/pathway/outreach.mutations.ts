import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { RequestContext } from '../request-context';
import { OutreachInput } from './outreach.input';
import { OutreachChange } from './outreach.type';
import { answerOutreach, endOutreach, recordOutreach, withdrawOutreach } from './outreach-change.service';

const maybe = { nullable: true } as const;

@Resolver(() => OutreachChange)
export class OutreachMutations {
  @Mutation(() => OutreachChange, {
    description: 'Proposes a session, or corrects one; agreed at once when the host’s editor says it.',
  })
  recordOutreach(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => OutreachInput) input: OutreachInput,
  ) {
    return recordOutreach(context, mutationId, input);
  }

  @Mutation(() => OutreachChange, {
    description: 'The host agrees to a proposed session, or says it cannot.',
  })
  answerOutreach(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('accepted', () => Boolean) accepted: boolean,
    @Arg('word', () => String, maybe) word: string | null = null,
  ) {
    return answerOutreach(context, mutationId, { id, version, accepted, word });
  }

  @Mutation(() => OutreachChange, { description: 'The session is held until a day, today unless said.' })
  endOutreach(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar, maybe) on: string | null = null,
  ) {
    return endOutreach(context, mutationId, id, version, on);
  }

  @Mutation(() => OutreachChange, { description: 'Takes back a proposal that was not agreed.' })
  withdrawOutreach(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return withdrawOutreach(context, mutationId, id, version);
  }
}
