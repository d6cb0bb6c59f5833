import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { RequestContext } from '../request-context';
import { outreachMatching } from './outreach-match.service';
import { OutreachHost, OutreachMatching, OutreachSeeker } from './outreach-match.type';

const maybe = { nullable: true } as const;

@Resolver(() => OutreachHost)
export class OutreachHostResolver {
  @Query(() => OutreachMatching, {
    description: 'Who looks for a place for a session, and who has room left, by name.',
  })
  outreachMatching(
    @Ctx() context: RequestContext,
    @Arg('city', () => ID, maybe) city: string | null = null,
    @Arg('neighbourhood', () => ID, maybe) neighbourhood: string | null = null,
  ) {
    return outreachMatching(context, { city, neighbourhood });
  }

  @FieldResolver(() => Structure)
  structure(@Root() { structureId }: OutreachHost, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, structureId, null);
  }
}

@Resolver(() => OutreachSeeker)
export class OutreachSeekerResolver {
  @FieldResolver(() => Structure)
  structure(@Root() { structureId }: OutreachSeeker, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, structureId, null);
  }
}
