import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { loadPeople } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { RequestContext } from '../request-context';
import { addEditor, type EditorsChange, removeEditor, takeOverSheet } from './editors.service';
import { orphanSheets } from './orphans.service';
import { Receipt } from './receipt.type';
import { staleSheets } from './stale-sheets.service';

@ObjectType({ description: 'A sheet that nobody edits.' })
export class OrphanSheet {
  @Field(() => Structure)
  structure!: Structure;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it lost whoever edited it; null when nobody ever did.',
  })
  since!: string | null;

  /** Resolved as `formerEditors`. */
  formerIds!: string[];
}

@ObjectType('EditorsChange')
export class EditorsChangeType {
  @Field(() => Receipt)
  receipt!: Receipt;
}

@Resolver(() => OrphanSheet)
export class OrphanResolver {
  @Query(() => [OrphanSheet], {
    description: 'Sheets that nobody edits; `lost`: only those that somebody edited before.',
  })
  orphanSheets(
    @Ctx() context: RequestContext,
    @Arg('lost', () => Boolean, { defaultValue: false }) lost: boolean,
  ) {
    return orphanSheets(context, lost);
  }

  @Query(() => [Structure], {
    description: 'Structures that have not said for six months that their sheet is right; never, last.',
  })
  staleSheets(@Ctx() context: RequestContext) {
    return staleSheets(context);
  }

  @FieldResolver(() => [Person], { description: 'Who edited it, and works there no more.' })
  formerEditors(@Root() { formerIds }: OrphanSheet, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, formerIds, state.today());
  }
}

@Resolver(() => EditorsChangeType)
export class EditorResolver {
  @FieldResolver(() => Structure)
  structure(@Root() root: EditorsChangeType, @Ctx() { viewer, state, loaders }: RequestContext) {
    const { structure } = root as unknown as EditorsChange;
    return getStructure(viewer, state, loaders, structure, null);
  }

  @Mutation(() => EditorsChangeType, {
    description: 'Gives a sheet to somebody of the directory, with an account of their address if need be.',
  })
  addEditor(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('structure', () => ID) structure: string,
    @Arg('person', () => ID) person: string,
  ) {
    return addEditor(context, mutationId, structure, person);
  }

  @Mutation(() => EditorsChangeType, { description: 'Takes a sheet from somebody; not from the last one.' })
  removeEditor(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('structure', () => ID) structure: string,
    @Arg('person', () => ID) person: string,
  ) {
    return removeEditor(context, mutationId, structure, person);
  }

  @Mutation(() => EditorsChangeType, { description: 'A sheet that nobody edits becomes one’s own.' })
  takeOverSheet(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('structure', () => ID) structure: string,
  ) {
    return takeOverSheet(context, mutationId, structure);
  }
}
