import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { City } from '../directory/city.type';
import { loadPeople } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { MeetingKindEnum } from '../enums';
import type { MeetingKind } from '../kinds';
import { RequestContext } from '../request-context';
import {
  acquaintancesMade,
  attendeesOf,
  getMeeting,
  listMeetings,
  namedAttendees,
  structuresPresent,
} from './meeting.service';
import { Meeting } from './meeting.type';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => [Meeting])
  meetings(
    @Ctx() { viewer, state, loaders }: RequestContext,
    @Arg('kind', () => MeetingKindEnum, { nullable: true, defaultValue: 'TERRITORIAL' })
    kind: MeetingKind | null,
  ) {
    return listMeetings(viewer, state, loaders, kind);
  }

  @Query(() => Meeting)
  meeting(@Ctx() { viewer, loaders }: RequestContext, @Arg('id', () => ID) id: string) {
    return getMeeting(viewer, loaders, id);
  }

  @FieldResolver(() => [City])
  async cities(@Root() { id }: Meeting, @Ctx() { loaders }: RequestContext) {
    const towns = (await loaders.meetingTowns.load(id)).map(({ city }) => city);
    return (await loaders.cities()).filter((city) => towns.includes(city.id));
  }

  @FieldResolver(() => [Person])
  attendees(@Root() { id, heldOn }: Meeting, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, namedAttendees(state, id), heldOn);
  }

  @FieldResolver(() => [Person], { description: 'Whom one wanted to have there.' })
  async invited(@Root() { id, heldOn }: Meeting, @Ctx() { viewer, state, loaders }: RequestContext) {
    const people = (await loaders.invitedPeople.load(id)).map(({ person }) => person);
    return loadPeople(viewer, state, loaders, people, heldOn);
  }

  @FieldResolver(() => Int)
  attendeeCount(@Root() { id }: Meeting, @Ctx() { state }: RequestContext): number {
    return attendeesOf(state, id).length;
  }

  @FieldResolver(() => Int)
  invitedCount(@Root() { id }: Meeting, @Ctx() { loaders }: RequestContext) {
    return loaders.invited.load(id);
  }

  @FieldResolver(() => Int, { description: 'Structures that employed somebody present.' })
  structureCount(@Root() { id }: Meeting, @Ctx() { state }: RequestContext): number {
    return structuresPresent(state, id).length;
  }

  @FieldResolver(() => Int, { description: 'Pairs of people whose acquaintance began here.' })
  acquaintancesMade(@Root() { id }: Meeting, @Ctx() { state }: RequestContext): number {
    return acquaintancesMade(state, id);
  }
}
