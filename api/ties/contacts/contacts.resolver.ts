import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../date-scalar';
import { getPerson, loadPeople } from '../../directory/person.service';
import { Person } from '../../directory/person.type';
import { getStructure } from '../../directory/structure.service';
import { Structure } from '../../directory/structure.type';
import { getMeeting } from '../../meetings/meeting.service';
import { Meeting } from '../../meetings/meeting.type';
import { RequestContext } from '../../request-context';
import { DEFAULT_INTRODUCERS, DEFAULT_ROUTES, knownQuestion } from './contact-question';
import { trustedContacts } from './contacts.service';
import {
  ContactStep,
  NearContact,
  NearestContacts,
  NearStructure,
  Need,
  TrustedContact,
} from './contacts.type';
import { nearestContacts } from './nearest.service';

const maybe = { nullable: true } as const;

@ArgsType()
class ContactQuery {
  @Field(() => ID, { ...maybe, description: 'Who looks for a contact; oneself unless said.' })
  from?: string | null;

  @Field(() => ID, maybe)
  toPerson?: string | null;

  @Field(() => ID, maybe)
  toStructure?: string | null;

  @Field(() => Need, maybe)
  need?: Need | null;

  @Field(() => Int, { defaultValue: DEFAULT_INTRODUCERS, description: 'People between at most, 0 … 6.' })
  maxIntroducers!: number;

  @Field(() => Int, { defaultValue: DEFAULT_ROUTES })
  first!: number;

  @Field(() => DateScalar, maybe)
  asOf?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  withoutTeam!: boolean;
}

async function understood({ viewer, state, loaders }: RequestContext, asked: ContactQuery) {
  const cities = asked.need ? await loaders.cities() : [];
  const { from, toPerson, toStructure, need, asOf } = asked;
  const said = {
    ...asked,
    from: from ?? null,
    toPerson: toPerson ?? null,
    toStructure: toStructure ?? null,
    need: need ?? null,
    asOf: asOf ?? null,
  };
  return knownQuestion(viewer, state, said, new Set(cities.map(({ id }) => id)));
}
const personOf = ({ viewer, state, loaders }: RequestContext, id: string | null, asOf: string) =>
  id === null ? null : getPerson(viewer, state, loaders, id, asOf);
const structureOf = ({ viewer, state, loaders }: RequestContext, id: string | null, asOf: string) =>
  id === null ? null : getStructure(viewer, state, loaders, id, asOf);
const meetingOf = ({ viewer, loaders }: RequestContext, id: string | null) =>
  id === null ? null : getMeeting(viewer, loaders, id);

@Resolver(() => ContactStep)
export class ContactResolver {
  @Query(() => [TrustedContact], {
    description: 'Who can introduce one: the best routes, each with a first step of its own.',
  })
  async trustedContacts(@Ctx() context: RequestContext, @Args(() => ContactQuery) asked: ContactQuery) {
    const { viewer, state, desk } = context;
    return trustedContacts(viewer, state, desk.database, await understood(context, asked));
  }

  @Query(() => NearestContacts, { description: 'Where no route leads: why, who is near, whom to ask.' })
  async nearestContacts(@Ctx() context: RequestContext, @Args(() => ContactQuery) asked: ContactQuery) {
    return nearestContacts(context.state, await understood(context, asked));
  }

  @FieldResolver(() => Person)
  person(@Root() { personId, asOf }: ContactStep, @Ctx() context: RequestContext) {
    return personOf(context, personId, asOf);
  }

  @FieldResolver(() => Structure, { ...maybe, description: 'For which structure one meets this person.' })
  structure(@Root() { structureId, asOf }: ContactStep, @Ctx() context: RequestContext) {
    return structureOf(context, structureId, asOf);
  }

  @FieldResolver(() => Meeting, {
    ...maybe,
    description: 'The rencontre where the two met, where they said so.',
  })
  knownThrough(@Root() { meetingId }: ContactStep, @Ctx() context: RequestContext) {
    return meetingOf(context, meetingId);
  }
}

@Resolver(() => NearContact)
export class NearContactResolver {
  @FieldResolver(() => Person)
  person(@Root() { personId, asOf }: NearContact, @Ctx() context: RequestContext) {
    return personOf(context, personId, asOf);
  }

  @FieldResolver(() => Structure, maybe)
  structure(@Root() { structureId, asOf }: NearContact, @Ctx() context: RequestContext) {
    return structureOf(context, structureId, asOf);
  }

  @FieldResolver(() => Meeting, { ...maybe, description: 'The latest rencontre where both were present.' })
  meeting(@Root() { meetingId }: NearContact, @Ctx() context: RequestContext) {
    return meetingOf(context, meetingId);
  }

  @FieldResolver(() => Person, {
    ...maybe,
    description: 'Whom one knows and who was present with them, or whom of the team knows them.',
  })
  via(@Root() { viaId, asOf }: NearContact, @Ctx() context: RequestContext) {
    return personOf(context, viaId, asOf);
  }
}

@Resolver(() => NearStructure)
export class NearStructureResolver {
  @FieldResolver(() => Structure)
  structure(@Root() { structureId, asOf }: NearStructure, @Ctx() context: RequestContext) {
    return structureOf(context, structureId, asOf);
  }
}

@Resolver(() => NearestContacts)
export class NearestContactsResolver {
  @FieldResolver(() => [Person], { description: 'Whom of the coordinating team to turn to.' })
  team(@Root() { teamIds, asOf }: NearestContacts, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, teamIds, asOf);
  }
}
