import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { namedStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { RequestContext } from '../../request-context';
import { MeetingChangeType } from '../meeting.mutations';
import { getMeeting } from '../meeting.service';
import { Meeting } from '../meeting.type';
import { arrivalsOf, confirmArrival, dismissArrival, doorCodeOf, renewDoorCode } from './arrivals.service';
import { announceArrival, arrive } from './arrive.service';
import { lookForOneself, openDoor } from './door.service';
import { Arrival, Door, DoorPerson } from './door.type';

const maybe = { nullable: true } as const;
const CODE = { ...maybe, description: 'Of the poster.' } as const;
const TOKEN = { ...maybe, description: 'Of an invitation.' } as const;

@Resolver()
export class DoorResolver {
  @Query(() => Door, { description: 'Which rencontre a code or an invitation opens.' })
  door(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, CODE) code: string | null = null,
    @Arg('token', () => String, TOKEN) token: string | null = null,
  ) {
    return openDoor(context, { code, token });
  }

  @Query(() => [DoorPerson], {
    description: 'Whom one may be, by three letters of one’s name or more; five at most.',
  })
  doorPeople(
    @Ctx() context: RequestContext,
    @Arg('code', () => String) code: string,
    @Arg('name', () => String) name: string,
  ) {
    return lookForOneself(context, code, name);
  }

  @Mutation(() => String, { description: 'Marks oneself as present; answers one’s name.' })
  arrive(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('code', () => String, CODE) code: string | null = null,
    @Arg('token', () => String, TOKEN) token: string | null = null,
    @Arg('person', () => ID, { ...maybe, description: 'By a code: who one is.' }) person:
      | string
      | null = null,
  ) {
    return arrive(context, mutationId, { code, token }, person);
  }

  @Mutation(() => Boolean, { description: 'Says that one is there and stands on no list.' })
  async announceArrival(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('code', () => String) code: string,
    @Arg('name', () => String) name: string,
    @Arg('structure', () => String, maybe) structure: string | null = null,
    @Arg('email', () => String, maybe) email: string | null = null,
  ) {
    await announceArrival(context, mutationId, code, { name, structure, email });
    return true;
  }

  @Mutation(() => MeetingChangeType, { description: 'A code for the door, in the place of the one it has.' })
  async renewDoorCode(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('meeting', () => ID) meeting: string,
  ) {
    const receipt = await renewDoorCode(context, mutationId, meeting);
    return { meeting: await getMeeting(context.viewer, context.loaders, meeting), receipt };
  }

  @Mutation(() => Receipt, { description: 'Notes somebody who waited as present, as a person known or new.' })
  confirmArrival(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('person', () => ID, { ...maybe, description: 'Of the directory; a new person without.' })
    person: string | null = null,
    @Arg('structure', () => ID, { ...maybe, description: 'That employs a new person.' })
    structure: string | null = null,
  ) {
    return confirmArrival(context, mutationId, id, person, structure);
  }

  @Mutation(() => Receipt, { description: 'Somebody who waited is not noted; what they wrote goes.' })
  dismissArrival(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
  ) {
    return dismissArrival(context, mutationId, id);
  }
}

@Resolver(() => Meeting)
export class MeetingDoorResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The code of the poster; null until one is made.',
  })
  doorCode(@Root() { id }: Meeting, @Ctx() context: RequestContext) {
    return doorCodeOf(context, id);
  }

  @FieldResolver(() => [Arrival], { description: 'Who is there and waits to be confirmed, the first first.' })
  arrivals(@Root() { id }: Meeting, @Ctx() context: RequestContext) {
    return arrivalsOf(context, id);
  }
}

@Resolver(() => Arrival)
export class ArrivalResolver {
  @FieldResolver(() => Structure, {
    nullable: true,
    description: 'The structure of the directory that is called so.',
  })
  structure(@Root() { structureId }: Arrival, @Ctx() { viewer, state, loaders }: RequestContext) {
    return structureId === null
      ? null
      : namedStructure(viewer, state, loaders, structureId, state.today(), false);
  }

  @FieldResolver(() => [Person], { description: 'People of the directory whose name is like theirs.' })
  alike(@Root() { alikeIds }: Arrival, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, alikeIds, state.today());
  }
}
