import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadPeople } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { Meeting } from '../meetings/meeting.type';
import { RequestContext } from '../request-context';
import { Acquaintance, AcquaintanceTie, Collaboration, StructureTie } from './tie.type';

const person = async ({ viewer, state, loaders }: RequestContext, id: string, asOf: string) =>
  (await loadPeople(viewer, state, loaders, [id], asOf))[0];
const structure = ({ viewer, state, loaders }: RequestContext, id: string, asOf: string) =>
  getStructure(viewer, state, loaders, id, asOf);
const meeting = ({ loaders }: RequestContext, id: string | null) =>
  id === null ? null : loaders.meeting.load(id);

@Resolver(() => StructureTie)
export class StructureTieResolver {
  @FieldResolver(() => Structure)
  structure(@Root() { structureId, asOf }: StructureTie, @Ctx() context: RequestContext) {
    return structure(context, structureId, asOf);
  }

  @FieldResolver(() => [Person])
  sharedPeople(
    @Root() { sharedPeopleIds, asOf }: StructureTie,
    @Ctx() { viewer, state, loaders }: RequestContext,
  ) {
    return loadPeople(viewer, state, loaders, sharedPeopleIds, asOf);
  }
}

@Resolver(() => AcquaintanceTie)
export class AcquaintanceTieResolver {
  @FieldResolver(() => Person)
  from(@Root() { fromId, asOf }: AcquaintanceTie, @Ctx() context: RequestContext) {
    return person(context, fromId, asOf);
  }

  @FieldResolver(() => Person)
  to(@Root() { toId, asOf }: AcquaintanceTie, @Ctx() context: RequestContext) {
    return person(context, toId, asOf);
  }

  @FieldResolver(() => Meeting, { nullable: true })
  meeting(@Root() { meetingId }: AcquaintanceTie, @Ctx() context: RequestContext) {
    return meeting(context, meetingId);
  }
}

@Resolver(() => Collaboration)
export class CollaborationResolver {
  @FieldResolver(() => Structure)
  from(@Root() { fromId, asOf }: Collaboration, @Ctx() context: RequestContext) {
    return structure(context, fromId, asOf);
  }

  @FieldResolver(() => Structure)
  to(@Root() { toId, asOf }: Collaboration, @Ctx() context: RequestContext) {
    return structure(context, toId, asOf);
  }
}

@Resolver(() => Acquaintance)
export class AcquaintanceResolver {
  @FieldResolver(() => Person)
  person(@Root() { personId, asOf }: Acquaintance, @Ctx() context: RequestContext) {
    return person(context, personId, asOf);
  }

  @FieldResolver(() => [Person])
  declaredBy(
    @Root() { declaredByIds, asOf }: Acquaintance,
    @Ctx() { viewer, state, loaders }: RequestContext,
  ) {
    return loadPeople(viewer, state, loaders, declaredByIds, asOf);
  }

  @FieldResolver(() => Meeting, { nullable: true })
  meeting(@Root() { meetingId }: Acquaintance, @Ctx() context: RequestContext) {
    return meeting(context, meetingId);
  }
}
