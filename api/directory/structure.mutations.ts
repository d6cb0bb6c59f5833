import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { DateScalar } from '../date-scalar';
import { PathStageEnum } from '../enums';
import type { PathStage } from '../kinds';
import { RequestContext } from '../request-context';
import { confirmSheet } from './confirm-sheet.service';
import { mergeStructures } from './merge-structures.service';
import { positionStructure } from './position-change.service';
import { StructureInput } from './structure.input';
import { Structure } from './structure.type';
import { closeStructure, upsertStructure } from './structure-change.service';

const maybe = { nullable: true } as const;

@ObjectType('StructureChange')
export class StructureChangeType {
  @Field(() => Structure)
  structure!: Structure;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@Resolver(() => StructureChangeType)
export class StructureMutations {
  @Mutation(() => StructureChangeType, { description: 'Adds a structure, or corrects its sheet.' })
  upsertStructure(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => StructureInput) input: StructureInput,
  ) {
    return upsertStructure(context, mutationId, input);
  }

  @Mutation(() => StructureChangeType, {
    description: 'Its own people say that the sheet they read is still right.',
  })
  confirmSheet(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return confirmSheet(context, mutationId, id, version);
  }

  @Mutation(() => StructureChangeType, { description: 'Closes a structure on a day, today unless said.' })
  closeStructure(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar, maybe) on: string | null = null,
  ) {
    return closeStructure(context, mutationId, id, version, on);
  }

  @Mutation(() => StructureChangeType, {
    description: 'Two sheets of one structure become one, with all ties.',
  })
  mergeStructures(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('keep', () => ID) keep: string,
    @Arg('remove', () => ID) remove: string,
    @Arg('keepVersion', () => Int) keepVersion: number,
    @Arg('removeVersion', () => Int) removeVersion: number,
  ) {
    return mergeStructures(context, mutationId, { keep, remove, keepVersion, removeVersion });
  }

  @Mutation(() => StructureChangeType, {
    description:
      'Places a structure on the path; `until` takes it off, `insteadOf` moves it from another step.',
  })
  positionStructure(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('structure', () => ID) structure: string,
    @Arg('stage', () => PathStageEnum) stage: PathStage,
    @Arg('note', () => String, maybe) note?: string | null,
    @Arg('since', () => DateScalar, maybe) since?: string | null,
    @Arg('until', () => DateScalar, maybe) until?: string | null,
    @Arg('insteadOf', () => PathStageEnum, maybe) insteadOf?: PathStage | null,
  ) {
    return positionStructure(context, mutationId, { structure, stage, note, since, until, insteadOf });
  }
}
