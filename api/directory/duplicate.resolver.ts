import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../request-context';
import { duplicateStructures, keepApart, likesOf } from './duplicate.service';
import { DuplicateStructures, KeptApart, SimilarStructure } from './duplicate.type';
import { getStructure } from './structure.service';
import { Structure } from './structure.type';

const maybe = { nullable: true } as const;

@Resolver(() => DuplicateStructures)
export class DuplicateResolver {
  @Query(() => [DuplicateStructures], {
    description: 'Open structures with one SIRET, or with one name in a town: accents, case, order aside.',
  })
  async duplicateStructures(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
  ) {
    const pairs = await duplicateStructures(context, first);
    return pairs.map(({ one, other, because }) => ({ ids: [one, other], because }));
  }

  @FieldResolver(() => [Structure], { description: 'The two, by id.' })
  structures(@Root() { ids }: DuplicateStructures, @Ctx() { viewer, state, loaders }: RequestContext) {
    return Promise.all(ids.map((id) => getStructure(viewer, state, loaders, id, null)));
  }

  @Mutation(() => KeptApart, { description: 'Says that two structures that look like one are two.' })
  async keepApart(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('one', () => ID) one: string,
    @Arg('other', () => ID) other: string,
  ) {
    return { receipt: await keepApart(context, mutationId, one, other) };
  }
}

@Resolver(() => SimilarStructure)
export class SimilarResolver {
  @Query(() => [SimilarStructure], { description: 'Before one adds a structure: those it may be already.' })
  similarStructures(
    @Ctx() context: RequestContext,
    @Arg('name', () => String) name: string,
    @Arg('cities', () => [ID], { defaultValue: [] }) cities: string[],
    @Arg('siret', () => String, maybe) siret: string | null = null,
    @Arg('except', () => ID, maybe) except: string | null = null,
  ) {
    return likesOf(context, { name, cities, siret }, except);
  }

  @FieldResolver(() => Structure)
  structure(@Root() { id }: SimilarStructure, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, id, null);
  }
}
