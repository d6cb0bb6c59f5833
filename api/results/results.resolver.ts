import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { RequestContext } from '../request-context';
import { viewResults } from './results.service';
import { Results, ResultWordsChange } from './results.type';
import { wordResults } from './words.service';

const maybe = { nullable: true } as const;
const FROM = { ...maybe, description: 'The first day, in the period; since ever when left out.' } as const;
const TO = { ...maybe, description: 'The last day, in the period; until today when left out.' } as const;

@Resolver(() => Results)
export class ResultsResolver {
  @Query(() => Results, { description: 'What a period brought: figures, and what people say.' })
  results(
    @Ctx() context: RequestContext,
    @Arg('from', () => DateScalar, FROM) from: string | null = null,
    @Arg('to', () => DateScalar, TO) to: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
  ) {
    return viewResults(context, { from, to, withoutTeam });
  }

  @Mutation(() => ResultWordsChange, {
    description: 'Writes a few words around the figures of a period; they are kept with it.',
  })
  wordResults(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('introduction', () => String) introduction: string,
    @Arg('conclusion', () => String) conclusion: string,
    @Arg('version', () => Int) version: number,
    @Arg('from', () => DateScalar, FROM) from: string | null = null,
    @Arg('to', () => DateScalar, TO) to: string | null = null,
  ) {
    return wordResults(context, mutationId, { from, to, introduction, conclusion, version });
  }
}
