import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import { getPerson } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { RequestContext } from '../request-context';
import { endMySession, mySessions, whoAmI } from './me.service';
import { Me, Session } from './me.type';

@Resolver(() => Me)
export class MeResolver {
  @Query(() => Me)
  me(@Ctx() context: RequestContext) {
    return whoAmI(context);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who one is in the directory.' })
  person(@Ctx() { viewer, state, loaders }: RequestContext) {
    return viewer.personId === null ? null : getPerson(viewer, state, loaders, viewer.personId, null);
  }

  @FieldResolver(() => [Session])
  sessions(@Ctx() context: RequestContext) {
    return mySessions(context);
  }

  @Mutation(() => Boolean, { description: 'Ends one of one’s own sessions.' })
  endSession(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string) {
    return endMySession(context, id);
  }
}
