import { changeRecords } from '../../access/change-records';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { changed, type IdeaChanged, readLine } from './idea-change.service';
import { standingIdea } from './idea-checks';
import { tellProposers } from './idea-news';

const MOST_OF_A_WORD = 300;

/** Sets an idea aside, with a word why; those who raised it are told. */
export async function setIdeaAside(
  context: RequestContext,
  mutationId: string,
  { idea, version, word }: { readonly idea: string; readonly version: number; readonly word: string | null },
): Promise<IdeaChanged> {
  const said = word === null || word.trim() === '' ? null : readLine('word', MOST_OF_A_WORD, word);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'IDEA_SET_ASIDE', asks: { idea, word } },
    async (writer) => {
      await standingIdea(writer, idea, 'idea');
      const projects = await writer.linksFrom('BECAME', idea);
      if (projects.length > 0)
        throw errors.conflict('This idea became a project.', {
          place: 'idea',
          cure: 'Say on the page of the project that it stops.',
          facts: { reason: 'BECAME', project: projects[0]?.to ?? '' },
        });
      const set = { setAsideOn: context.state.today(), setAsideWord: said };
      await writer.updateNode('Idea', idea, set, version);
      await tellProposers(context, writer, mutationId, [idea], { what: 'SET_ASIDE', word: said });
    },
  );
  return changed(context, idea, receipt);
}

/** Takes an idea up again that was set aside; those who raised it are told. */
export async function takeIdeaUp(
  context: RequestContext,
  mutationId: string,
  idea: string,
  version: number,
): Promise<IdeaChanged> {
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'IDEA_TAKEN_UP', asks: { idea } },
    async (writer) => {
      const stored = await standingIdea(writer, idea, 'idea');
      if (!stored.setAsideOn) return;
      await writer.updateNode('Idea', idea, { setAsideOn: null, setAsideWord: null }, version);
      await tellProposers(context, writer, mutationId, [idea], { what: 'TAKEN_UP' });
    },
  );
  return changed(context, idea, receipt);
}
