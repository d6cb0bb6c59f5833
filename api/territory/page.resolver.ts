import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../request-context';
import { editPage, getPage } from './page.service';
import { Page, PageChange, type PageId, PageIdEnum } from './page.type';

@Resolver(() => Page)
export class PageResolver {
  @Query(() => Page, { description: 'Legal notice, privacy, accessibility.' })
  page(@Ctx() context: RequestContext, @Arg('id', () => PageIdEnum) id: PageId) {
    return getPage(context, id);
  }

  @Mutation(() => PageChange, { description: 'Fills a page in; an empty text brings its default back.' })
  editPage(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => PageIdEnum) id: PageId,
    @Arg('text', () => String) text: string,
    @Arg('version', () => Int) version: number,
  ) {
    return editPage(context, mutationId, id, text, version);
  }
}
