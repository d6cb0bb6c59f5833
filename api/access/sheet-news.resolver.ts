import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { RequestContext } from '../request-context';
import { Me } from './me.type';
import { markSheetNewsSeen, sheetNews } from './sheet-news.service';
import { SheetNews } from './sheet-news.type';

@Resolver(() => SheetNews)
export class SheetNewsResolver {
  @Query(() => [SheetNews], {
    description:
      'What coordinators changed on the sheets one edits, the latest first; `seen`: what one saw, too.',
  })
  sheetNews(
    @Ctx() context: RequestContext,
    @Arg('seen', () => Boolean, { defaultValue: false }) seen: boolean,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
  ) {
    return sheetNews(context, seen, first);
  }

  @FieldResolver(() => Structure)
  structure(@Root() { structureId }: SheetNews, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, structureId, null);
  }

  @Mutation(() => Boolean, {
    description: 'One looked at the news of one’s sheets: at all, or as far as that entry.',
  })
  markSheetNewsSeen(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('upTo', () => ID, { nullable: true }) upTo: string | null = null,
  ) {
    return markSheetNewsSeen(context, mutationId, upTo);
  }
}

@Resolver(() => Me)
export class MySheetNewsResolver {
  @FieldResolver(() => [SheetNews], { description: 'The news of one’s sheets that one has not seen.' })
  sheetNews(@Ctx() context: RequestContext) {
    return sheetNews(context, false, 50);
  }
}
