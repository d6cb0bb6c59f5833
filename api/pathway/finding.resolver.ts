import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { StructureKindEnum } from '../enums';
import type { StructureKind } from '../kinds';
import { RequestContext } from '../request-context';
import { findingsAbout, listFindings } from './finding.service';
import { Finding, FindingChange, FindingInput } from './finding.type';
import { recordFinding, removeFinding } from './finding-change.service';

const maybe = { nullable: true } as const;

@Resolver(() => Finding)
export class FindingResolver {
  @Query(() => [Finding], { description: 'What the study found, as far as one may read it, by theme.' })
  findings(
    @Ctx() context: RequestContext,
    @Arg('theme', () => String, maybe) theme: string | null = null,
    @Arg('kind', () => StructureKindEnum, maybe) kind: StructureKind | null = null,
    @Arg('structure', () => ID, { ...maybe, description: 'About it, or about structures of its kind.' })
    structure: string | null = null,
  ) {
    return listFindings(context, { theme, kind, structure });
  }

  @FieldResolver(() => [Structure], { description: 'The structures that it is about.' })
  structures(@Root() { structures }: Finding, @Ctx() { viewer, state, loaders }: RequestContext) {
    return Promise.all(structures.map((id) => getStructure(viewer, state, loaders, id, null)));
  }

  @Mutation(() => FindingChange, { description: 'Adds a finding of the study, or corrects one.' })
  recordFinding(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => FindingInput) input: FindingInput,
  ) {
    return recordFinding(context, mutationId, input);
  }

  @Mutation(() => FindingChange)
  removeFinding(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return removeFinding(context, mutationId, id, version);
  }
}

@Resolver(() => Structure)
export class StructureFindingResolver {
  @FieldResolver(() => [Finding], {
    description: 'What the study found about it, or about structures of its kind.',
  })
  findings(@Root() { id, kind }: Structure, @Ctx() context: RequestContext) {
    return findingsAbout(context, id, kind);
  }
}
