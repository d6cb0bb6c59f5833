import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { openContact } from '../access/privacy/contact-cards';
import { coordinates } from '../access/viewer';
import { DateScalar } from '../date-scalar';
import { meetingsOfPerson } from '../meetings/meeting.service';
import { Meeting } from '../meetings/meeting.type';
import { holds, sinceDay, untilDay } from '../network/day';
import { RequestContext } from '../request-context';
import { acquaintancesOf } from '../ties/tie.service';
import { Acquaintance } from '../ties/tie.type';
import { getPerson, listPeople, loadPeople, looksAfter } from './person.service';
import { Employment, Person, PersonConnection } from './person.type';
import { getStructure } from './structure.service';
import { Structure } from './structure.type';

const maybe = { nullable: true } as const;

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection)
  people(
    @Ctx() { viewer, state, loaders }: RequestContext,
    @Arg('search', () => String, maybe) search: string | null = null,
    @Arg('structure', () => ID, maybe) structure: string | null = null,
    @Arg('city', () => ID, maybe) city: string | null = null,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, maybe) after: string | null = null,
  ) {
    return listPeople(viewer, state, loaders, { search, structure, city, asOf }, first, after);
  }

  @Query(() => Person)
  person(
    @Ctx() { viewer, state, loaders }: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
  ) {
    return getPerson(viewer, state, loaders, id, asOf);
  }

  @FieldResolver(() => [Employment], { description: 'For whom the person works on the date.' })
  async employments(@Root() { id, asOf }: Person, @Ctx() { loaders }: RequestContext) {
    const rows = await loaders.employers.load(id);
    return rows
      .filter((row) => holds(sinceDay(row.since), untilDay(row.until), sinceDay(asOf)))
      .map(({ person, structure, ...rest }) => ({ ...rest, personId: person, structureId: structure, asOf }));
  }

  @FieldResolver(() => String, {
    ...maybe,
    description: 'Null when it is unknown, or not shown to the viewer.',
  })
  email(@Root() { id, email }: Person, @Ctx() context: RequestContext) {
    return openContact(context, id, email);
  }

  @FieldResolver(() => String, {
    ...maybe,
    description: 'Null when it is unknown, or not shown to the viewer.',
  })
  phone(@Root() { id, phone }: Person, @Ctx() context: RequestContext) {
    return openContact(context, id, phone);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may correct what is said of the person.' })
  mayEdit(@Root() { id }: Person, @Ctx() { viewer, state }: RequestContext): boolean {
    return coordinates(viewer) || looksAfter(viewer, state, id);
  }

  @FieldResolver(() => [Acquaintance])
  acquaintances(@Root() { id, asOf }: Person, @Ctx() { viewer, state }: RequestContext) {
    return acquaintancesOf(viewer, state, id, asOf);
  }

  @FieldResolver(() => [Meeting])
  meetings(@Root() { id, asOf }: Person, @Ctx() { state, loaders }: RequestContext) {
    return loaders.meeting.loadMany(meetingsOfPerson(state, id, sinceDay(asOf)));
  }
}

@Resolver(() => Employment)
export class EmploymentResolver {
  @FieldResolver(() => Person)
  async person(@Root() { personId, asOf }: Employment, @Ctx() { viewer, state, loaders }: RequestContext) {
    return (await loadPeople(viewer, state, loaders, [personId], asOf))[0];
  }

  @FieldResolver(() => Structure)
  structure(@Root() { structureId, asOf }: Employment, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, structureId, asOf);
  }
}
