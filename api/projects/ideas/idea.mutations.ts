import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../../request-context';
import { IdeaChange, IdeasChange } from './idea.type';
import { editIdea, groupIdeas, raiseIdea, supportIdea, withdrawSupport } from './idea-change.service';
import { mergeIdeas } from './merge-ideas.service';
import { setIdeaAside, takeIdeaUp } from './set-aside.service';

const maybe = { nullable: true } as const;

@Resolver()
export class IdeaMutations {
  @Mutation(() => IdeaChange, {
    description: 'Notes an idea, one sentence of at most 300 characters; `proposedBy` left out is oneself.',
  })
  raiseIdea(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('text', () => String) text: string,
    @Arg('meeting', () => ID, maybe) meeting: string | null = null,
    @Arg('proposedBy', () => [ID], maybe) proposedBy: string[] | null = null,
    @Arg('theme', () => String, maybe) theme: string | null = null,
  ) {
    return raiseIdea(context, mutationId, { text, meeting, proposedBy, theme });
  }

  @Mutation(() => IdeaChange, {
    description: 'What is left out stays; a null theme takes it out of its group.',
  })
  editIdea(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('idea', () => ID) idea: string,
    @Arg('version', () => Int) version: number,
    @Arg('text', () => String, maybe) text?: string | null,
    @Arg('theme', () => String, maybe) theme?: string | null,
    @Arg('proposedBy', () => [ID], maybe) proposedBy?: string[] | null,
  ) {
    return editIdea(context, mutationId, { idea, version, text, theme, proposedBy });
  }

  @Mutation(() => IdeaChange, { description: '`person` left out is oneself.' })
  supportIdea(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('idea', () => ID) idea: string,
    @Arg('person', () => ID, maybe) person: string | null = null,
  ) {
    return supportIdea(context, mutationId, idea, person);
  }

  @Mutation(() => IdeaChange, { description: 'Takes support back.' })
  withdrawSupport(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('idea', () => ID) idea: string,
    @Arg('person', () => ID, maybe) person: string | null = null,
  ) {
    return withdrawSupport(context, mutationId, idea, person);
  }

  @Mutation(() => IdeasChange, { description: 'Puts ideas in a group under a name; without one, in none.' })
  groupIdeas(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('ideas', () => [ID]) ideas: string[],
    @Arg('theme', () => String, maybe) theme: string | null = null,
  ) {
    return groupIdeas(context, mutationId, ideas, theme);
  }

  @Mutation(() => IdeaChange, { description: 'Two ideas that say the same become the one that is kept.' })
  mergeIdeas(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('keep', () => ID) keep: string,
    @Arg('keepVersion', () => Int) keepVersion: number,
    @Arg('remove', () => ID) remove: string,
    @Arg('removeVersion', () => Int) removeVersion: number,
  ) {
    return mergeIdeas(context, mutationId, { keep, keepVersion, remove, removeVersion });
  }

  @Mutation(() => IdeaChange, { description: 'Sets an idea aside, with a word why if one likes.' })
  setIdeaAside(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('idea', () => ID) idea: string,
    @Arg('version', () => Int) version: number,
    @Arg('word', () => String, maybe) word: string | null = null,
  ) {
    return setIdeaAside(context, mutationId, { idea, version, word });
  }

  @Mutation(() => IdeaChange, { description: 'Takes an idea up again that was set aside.' })
  takeIdeaUp(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('idea', () => ID) idea: string,
    @Arg('version', () => Int) version: number,
  ) {
    return takeIdeaUp(context, mutationId, idea, version);
  }
}
