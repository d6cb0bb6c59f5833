import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../request-context';
import { Meeting } from '../meeting.type';
import type { Language } from './built-in-formats';
import { formatOf, getFormat, listFormats } from './format.service';
import { FormatCardType, FormatChange, FormatInput, LanguageEnum } from './format.type';
import { recordFormat, removeFormat } from './format-change.service';

const LANGUAGE = {
  defaultValue: 'FR',
  description: 'Of the cards that came with the application; the others are as they were written.',
} as const;

@Resolver()
export class FormatResolver {
  @Query(() => [FormatCardType], { description: 'Every way to hold a rencontre; one’s own cards first.' })
  formats(
    @Ctx() { desk }: RequestContext,
    @Arg('language', () => LanguageEnum, LANGUAGE) language: Language,
  ) {
    return listFormats(desk, language);
  }

  @Query(() => FormatCardType)
  format(
    @Ctx() { desk }: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('language', () => LanguageEnum, LANGUAGE) language: Language,
  ) {
    return getFormat(desk, id, language);
  }

  @Mutation(() => FormatChange, { description: 'Writes a format card, or corrects one.' })
  recordFormat(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => FormatInput) input: FormatInput,
  ) {
    return recordFormat(context, mutationId, input);
  }

  @Mutation(() => FormatChange, {
    description: 'Takes a card away; rencontres that follow it keep its name.',
  })
  removeFormat(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return removeFormat(context, mutationId, id, version);
  }
}

@Resolver(() => Meeting)
export class MeetingFormatResolver {
  @FieldResolver(() => FormatCardType, {
    nullable: true,
    description: 'The card that was chosen for it, else the one that its format is called after.',
  })
  formatCard(
    @Root() meeting: Meeting,
    @Ctx() { desk }: RequestContext,
    @Arg('language', () => LanguageEnum, LANGUAGE) language: Language,
  ) {
    return formatOf(desk, meeting, language);
  }
}
