import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { keptEditors } from '../access/sheet-keeping';
import { coordinates } from '../access/viewer';
import { DateScalar } from '../date-scalar';
import { IsolationReasonEnum, PathStageEnum, StructureKindEnum } from '../enums';
import type { IsolationReason, PathStage, StructureKind } from '../kinds';
import { meetingsOfStructure } from '../meetings/meeting.service';
import { Meeting } from '../meetings/meeting.type';
import { holds, sinceDay, untilDay } from '../network/day';
import { degreeOf } from '../network/graph';
import { isolationReason } from '../network/isolation';
import { RequestContext } from '../request-context';
import { tiesOf } from '../ties/tie.service';
import { StructureTie } from '../ties/tie.type';
import { City, Neighbourhood } from './city.type';
import { type Freshness, freshnessOf, yesDay } from './freshness';
import { loadPeople } from './person.service';
import { Employment, Person } from './person.type';
import { getStructure, listPublics, listStructures, listThemes } from './structure.service';
import { FreshnessEnum, Position, Structure, StructureConnection } from './structure.type';
import { isInMemory } from './structure-in-memory';

const maybe = { nullable: true } as const;

@Resolver(() => Structure)
export class StructureResolver {
  @Query(() => StructureConnection)
  structures(
    @Ctx() { viewer, state, loaders }: RequestContext,
    @Arg('search', () => String, maybe) search: string | null = null,
    @Arg('city', () => ID, maybe) city: string | null = null,
    @Arg('neighbourhood', () => ID, maybe) neighbourhood: string | null = null,
    @Arg('stage', () => PathStageEnum, maybe) stage: PathStage | null = null,
    @Arg('kind', () => StructureKindEnum, maybe) kind: StructureKind | null = null,
    @Arg('theme', () => String, maybe) theme: string | null = null,
    @Arg('public', () => String, {
      ...maybe,
      description: 'Named by the structure, or it receives everybody.',
    })
    audience: string | null = null,
    @Arg('isolated', () => Boolean, maybe) isolated: boolean | null = null,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, maybe) after: string | null = null,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = { search, city, neighbourhood, stage, kind, theme, public: audience, isolated, asOf };
    return listStructures(viewer, state, loaders, filter, first, after, isInMemory(info, ['edges', 'node']));
  }

  @Query(() => Structure)
  structure(
    @Ctx() { viewer, state, loaders }: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
  ) {
    return getStructure(viewer, state, loaders, id, asOf);
  }

  @Query(() => [String], { description: 'The publics that open structures name.' })
  publics(
    @Ctx() { state }: RequestContext,
    @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null,
  ) {
    return listPublics(state, asOf);
  }

  @Query(() => [String], { description: 'The themes that open structures name.' })
  themes(@Ctx() { state }: RequestContext, @Arg('asOf', () => DateScalar, maybe) asOf: string | null = null) {
    return listThemes(state, asOf);
  }

  @FieldResolver(() => [City])
  cities(@Root() { id }: Structure, @Ctx() { state }: RequestContext) {
    const own = state.index.citiesOf(id);
    return own.length === 0 ? [] : state.cities.filter((city) => own.includes(city.id));
  }

  @FieldResolver(() => [Neighbourhood])
  async neighbourhoods(@Root() { id }: Structure, @Ctx() { state, loaders }: RequestContext) {
    const own = state.index.neighbourhoodsOf(id);
    const all = await loaders.neighbourhoods();
    return all.filter((one) => own.includes(one.id)).map(({ city, ...rest }) => ({ ...rest, cityId: city }));
  }

  @FieldResolver(() => [Position])
  positions(@Root() { id, asOf }: Structure, @Ctx() { state }: RequestContext) {
    return state.index.positionsAt(id, sinceDay(asOf));
  }

  @FieldResolver(() => [Employment], { description: 'Who works there on the date, the contacts first.' })
  async people(@Root() { id, asOf }: Structure, @Ctx() { loaders }: RequestContext) {
    const rows = await loaders.staff.load(id);
    return rows
      .filter((row) => holds(sinceDay(row.since), untilDay(row.until), sinceDay(asOf)))
      .sort((a, b) => Number(b.isContact) - Number(a.isContact) || (a.person < b.person ? -1 : 1))
      .map(({ person, structure, ...rest }) => ({ ...rest, personId: person, structureId: structure, asOf }));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may correct the sheet.' })
  mayEdit(@Root() { id }: Structure, @Ctx() { viewer }: RequestContext): boolean {
    return coordinates(viewer) || viewer.edits.includes(id);
  }

  @FieldResolver(() => FreshnessEnum, { description: 'Whether its last yes to the sheet still holds.' })
  freshness(@Root() { reviewedOn }: Structure, @Ctx() { desk }: RequestContext): Freshness {
    return freshnessOf(reviewedOn, yesDay(desk.clock()));
  }

  @FieldResolver(() => [Person], { description: 'Who keeps the sheet; nobody when it is an orphan.' })
  async editors(@Root() { id }: Structure, @Ctx() { viewer, state, loaders }: RequestContext) {
    const kept = keptEditors(await loaders.editors.load(id), state.today());
    const people = kept.flatMap(({ person }) => person ?? []);
    return loadPeople(viewer, state, loaders, [...new Set(people)].sort(), state.today());
  }

  @FieldResolver(() => [StructureTie])
  ties(@Root() { id, asOf }: Structure, @Ctx() { viewer, state }: RequestContext) {
    return tiesOf(viewer, state, id, asOf);
  }

  @FieldResolver(() => [Meeting], { description: 'Rencontres by the date that somebody of it attended.' })
  meetings(@Root() { id, asOf }: Structure, @Ctx() { state, loaders }: RequestContext) {
    return loaders.meeting.loadMany(meetingsOfStructure(state, id, sinceDay(asOf)));
  }

  @FieldResolver(() => Int)
  degree(@Root() { id, asOf }: Structure, @Ctx() { state }: RequestContext): number {
    return degreeOf(state.at(asOf).ties, state.network.structures.indexOf.get(id) ?? -1);
  }

  @FieldResolver(() => ID, {
    ...maybe,
    description: 'Smallest id of its component; null when it is not open.',
  })
  component(@Root() { id, asOf }: Structure, @Ctx() { state }: RequestContext): string | null {
    const at = state.at(asOf);
    const first = at.structureComponent[state.network.structures.indexOf.get(id) ?? -1] ?? -1;
    return state.network.structures.list[first] ?? null;
  }

  @FieldResolver(() => Boolean)
  isolated(@Root() { id, asOf }: Structure, @Ctx() { state }: RequestContext): boolean {
    const at = state.at(asOf);
    const index = state.network.structures.indexOf.get(id) ?? -1;
    return at.structures[index] === 1 && degreeOf(at.ties, index) === 0;
  }

  @FieldResolver(() => IsolationReasonEnum, maybe)
  isolationReason(@Root() root: Structure, @Ctx() context: RequestContext): IsolationReason | null {
    if (!this.isolated(root, context)) return null;
    const { state } = context;
    return isolationReason(state.at(root.asOf), state.network.structures.indexOf.get(root.id) ?? -1);
  }
}
