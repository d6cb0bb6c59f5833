import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../request-context';
import { followImport, importFromBrowser } from './browser-import';
import { ImportFileInput, ImportFormat, ImportOutcome, ImportProgressType } from './import.type';
import { listFormats } from './templates';

@Resolver(() => ImportOutcome)
export class ImportResolver {
  @Query(() => [ImportFormat], { description: 'The kinds of files that can be imported, in order.' })
  importFormats() {
    return listFormats();
  }

  @Query(() => ImportProgressType, { description: 'How far the import of one’s own upload is.' })
  importProgress(@Ctx() context: RequestContext, @Arg('upload', () => ID) upload: string) {
    return followImport(context, upload);
  }

  @Mutation(() => ImportOutcome, {
    description: 'Imports files that were sent to POST /import; a dry run tells what would come of it.',
  })
  importFile(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('upload', () => ID) upload: string,
    @Arg('files', () => [ImportFileInput], { defaultValue: [] }) files: ImportFileInput[],
    @Arg('dryRun', () => Boolean) dryRun: boolean,
  ) {
    return importFromBrowser(context, mutationId, { upload, files, dryRun });
  }
}
