import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../request-context';
import { giveConsent, openTestimony, publishTestimony, withdrawTestimony } from './consent.service';
import { askConsent, recordTestimony } from './record-testimony.service';
import { listTestimonies } from './testimony.service';
import { ConsentEnum, type ConsentKind, Testimony, TestimonyChange, TestimonyInput } from './testimony.type';

const maybe = { nullable: true } as const;
const TOKEN = { ...maybe, description: 'Of the personal link of a mail.' } as const;
const ONE = { ...maybe, description: 'Without a token: one’s own words.' } as const;

@Resolver(() => Testimony)
export class TestimonyResolver {
  @Query(() => [Testimony], {
    description:
      'What people said and agreed to have published; one’s own, and all of it for the coordination.',
  })
  testimonies(
    @Ctx() context: RequestContext,
    @Arg('about', () => ID, maybe) about: string | null = null,
    @Arg('mine', () => Boolean, { defaultValue: false }) mine: boolean,
    @Arg('published', () => Boolean, maybe) published: boolean | null = null,
  ) {
    return listTestimonies(context, { about, mine, published });
  }

  @Query(() => Testimony, { description: 'What a personal link is about.' })
  testimonyByLink(@Ctx() context: RequestContext, @Arg('token', () => String) token: string) {
    return openTestimony(context, token);
  }

  @Mutation(() => TestimonyChange, {
    description: 'Keeps one’s own words, or notes those of somebody else, who is then asked.',
  })
  recordTestimony(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => TestimonyInput) input: TestimonyInput,
  ) {
    return recordTestimony(context, mutationId, input);
  }

  @Mutation(() => TestimonyChange, { description: 'Asks the person by mail, at most once a week.' })
  askConsent(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
  ) {
    return askConsent(context, mutationId, id);
  }

  @Mutation(() => TestimonyChange, { description: 'The person agrees: published from today.' })
  giveConsent(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('consent', () => ConsentEnum) consent: ConsentKind,
    @Arg('id', () => ID, ONE) id: string | null = null,
    @Arg('token', () => String, TOKEN) token: string | null = null,
  ) {
    return giveConsent(context, mutationId, { id, token }, consent);
  }

  @Mutation(() => TestimonyChange, { description: 'Withdrawn at will, for good.' })
  withdrawTestimony(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID, ONE) id: string | null = null,
    @Arg('token', () => String, TOKEN) token: string | null = null,
  ) {
    return withdrawTestimony(context, mutationId, { id, token });
  }

  @Mutation(() => TestimonyChange, {
    description: 'Takes it off the pages, or puts it back; never without consent.',
  })
  publishTestimony(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('published', () => Boolean) published: boolean,
    @Arg('version', () => Int) version: number,
  ) {
    return publishTestimony(context, mutationId, id, published, version);
  }
}
