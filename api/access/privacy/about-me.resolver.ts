import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../request-context';
import { Me } from '../me.type';
import { aboutMe } from './about-me.service';
import { AboutMe } from './about-me.type';
import { markNoticeSeen, noticeSeenAt } from './notice.service';

@Resolver(() => Me)
export class AboutMeResolver {
  @Query(() => AboutMe, { description: 'Everything that is kept about oneself.' })
  aboutMe(@Ctx() context: RequestContext) {
    return aboutMe(context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'When one read what is kept about people here; null until then, and without an account.',
  })
  noticeSeenAt(@Ctx() context: RequestContext) {
    return noticeSeenAt(context);
  }

  @Mutation(() => Boolean, { description: 'One read the notice; the first time counts.' })
  markNoticeSeen(@Ctx() context: RequestContext, @Arg('mutationId', () => ID) mutationId: string) {
    return markNoticeSeen(context, mutationId);
  }
}
