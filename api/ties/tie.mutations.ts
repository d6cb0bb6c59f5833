import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { DateScalar } from '../date-scalar';
import { Person } from '../directory/person.type';
import { RequestContext } from '../request-context';
import { endCollaboration, recordCollaboration } from './collaboration-change.service';
import { CollaborationInput } from './tie.input';
import { Collaboration } from './tie.type';
import { declareAcquaintance, setReadyToIntroduce, withdrawAcquaintance } from './tie-change.service';

const maybe = { nullable: true } as const;

@ObjectType('AcquaintanceChange')
export class AcquaintanceChangeType {
  @Field(() => Person)
  from!: Person;

  @Field(() => Person)
  to!: Person;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@ObjectType('CollaborationChange')
export class CollaborationChangeType {
  @Field(() => Collaboration)
  collaboration!: Collaboration;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@Resolver()
export class TieMutations {
  @Mutation(() => AcquaintanceChangeType, {
    description: 'Says that one person knows another; `from` left out is oneself.',
  })
  declareAcquaintance(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('to', () => ID) to: string,
    @Arg('from', () => ID, maybe) from: string | null = null,
    @Arg('level', () => Int, { ...maybe, description: 'The trust answer, 1 to 4; its author alone sees it.' })
    level: number | null = null,
    @Arg('readyToIntroduce', () => Boolean, { defaultValue: false }) readyToIntroduce: boolean,
    @Arg('meeting', () => ID, { ...maybe, description: 'The rencontre that made it.' })
    meeting: string | null = null,
  ) {
    return declareAcquaintance(context, mutationId, { from, to, level, readyToIntroduce, meeting });
  }

  @Mutation(() => AcquaintanceChangeType, {
    description: 'Says whether one is ready to introduce people to somebody one declared; the level stays.',
  })
  setReadyToIntroduce(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('to', () => ID) to: string,
    @Arg('ready', () => Boolean) ready: boolean,
    @Arg('from', () => ID, maybe) from: string | null = null,
  ) {
    return setReadyToIntroduce(context, mutationId, from, { to, ready });
  }

  @Mutation(() => AcquaintanceChangeType)
  withdrawAcquaintance(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('to', () => ID) to: string,
    @Arg('from', () => ID, maybe) from: string | null = null,
  ) {
    return withdrawAcquaintance(context, mutationId, from, to);
  }

  @Mutation(() => CollaborationChangeType)
  recordCollaboration(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => CollaborationInput) input: CollaborationInput,
  ) {
    return recordCollaboration(context, mutationId, input);
  }

  @Mutation(() => CollaborationChangeType)
  endCollaboration(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar, maybe) on: string | null = null,
  ) {
    return endCollaboration(context, mutationId, id, version, on);
  }
}
