import { changeRecords } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { getIdea } from './idea.service';
import type { IdeaChanged } from './idea-change.service';
import { standingIdea } from './idea-checks';
import { tellProposers } from './idea-news';

/** Two ideas by the versions that were read. */
export interface IdeaMerge {
  readonly keep: string;
  readonly remove: string;
  readonly keepVersion: number;
  readonly removeVersion: number;
}

/** Who raised either stands for the one that is kept; who supported the other now supports it. */
async function unitePeople(writer: RecordWriter, keep: string, remove: string): Promise<void> {
  for (const { from } of await writer.linksTo('PROPOSED', remove))
    await writer.putLink('PROPOSED', from, keep);
  const proposers = (await writer.linksTo('PROPOSED', keep)).map(({ from }) => from);
  for (const { from } of await writer.linksTo('SUPPORTED', remove))
    await writer.putLink('SUPPORTED', from, keep);
  for (const { from } of await writer.linksTo('SUPPORTED', keep))
    if (proposers.includes(from)) await writer.dropLink('SUPPORTED', from, keep);
}

/** What came of the one, and what was merged into it before, is now of the one that is kept. */
async function moveLineage(writer: RecordWriter, keep: string, remove: string): Promise<void> {
  for (const { to } of await writer.linksFrom('BECAME', remove)) {
    await writer.dropLink('BECAME', remove, to);
    await writer.putLink('BECAME', keep, to);
  }
  for (const { from } of await writer.linksTo('MERGED_INTO', remove)) {
    await writer.dropLink('MERGED_INTO', from, remove);
    await writer.putLink('MERGED_INTO', from, keep);
  }
  if ((await writer.linksFrom('RAISED_AT', keep)).length === 0)
    for (const { to } of await writer.linksFrom('RAISED_AT', remove))
      await writer.putLink('RAISED_AT', keep, to);
}

/**
 * Two ideas that say the same become one. The other one keeps its words, where it was raised and by whom, and points to
 * the one that is kept: what was said is not lost, and an undo takes it all back.
 */
export async function mergeIdeas(
  context: RequestContext,
  mutationId: string,
  merge: IdeaMerge,
): Promise<IdeaChanged> {
  const { keep, remove } = merge;
  if (keep === remove) throw errors.ideaIntoItself();
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'IDEAS_MERGED', asks: { keep, remove } },
    async (writer) => {
      const kept = await standingIdea(writer, keep, 'keep');
      const other = await standingIdea(writer, remove, 'remove');
      const became = (await writer.linksFrom('BECAME', remove)).length > 0;
      await writer.updateNode('Idea', remove, { setAsideOn: null, setAsideWord: null }, merge.removeVersion);
      // What one of the two is worth, the other is.
      const goesOn = !other.setAsideOn || became ? { setAsideOn: null, setAsideWord: null } : {};
      const theme = kept.theme ? {} : { theme: other.theme ?? null };
      await writer.updateNode('Idea', keep, { ...goesOn, ...theme }, merge.keepVersion);
      await tellProposers(context, writer, mutationId, [remove], {
        what: 'MERGED',
        into: String(kept.text ?? ''),
      });
      await unitePeople(writer, keep, remove);
      await moveLineage(writer, keep, remove);
      await writer.putLink('MERGED_INTO', remove, keep);
      await writer.touchNode('Idea', remove);
      await writer.touchNode('Idea', keep);
    },
  );
  return { idea: await getIdea(context, keep), receipt };
}
