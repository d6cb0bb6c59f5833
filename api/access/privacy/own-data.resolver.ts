import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PersonInput } from '../../directory/person.input';
import { RequestContext } from '../../request-context';
import { correctOwnData, eraseOwnData, hideOwnData, readOwnData } from './own-data.service';
import { OwnData } from './own-data.type';

@Resolver()
export class OwnDataResolver {
  @Query(() => OwnData, { description: 'By the personal link of the mail to whoever was added.' })
  ownData(@Ctx() context: RequestContext, @Arg('token', () => String) token: string) {
    return readOwnData(context, token);
  }

  @Mutation(() => OwnData)
  correctOwnData(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('token', () => String) token: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
  ) {
    return correctOwnData(context, mutationId, token, version, input);
  }

  @Mutation(() => OwnData, { description: 'E-mail and phone are shown to nobody any more.' })
  hideOwnData(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('token', () => String) token: string,
  ) {
    return hideOwnData(context, mutationId, token);
  }

  @Mutation(() => Boolean, { description: 'Erases the person of the link, for good.' })
  eraseOwnData(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('token', () => String) token: string,
  ) {
    return eraseOwnData(context, mutationId, token);
  }
}
