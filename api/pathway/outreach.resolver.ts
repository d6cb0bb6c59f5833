import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { coordinates } from '../access/viewer';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { RequestContext } from '../request-context';
import {
  outreachHostedBy,
  outreachProposals,
  outreachReceivedBy,
  outreachRunBy,
  outreachSession,
} from './outreach.service';
import { Outreach } from './outreach.type';
import { roomLeft } from './outreach-room';

@Resolver(() => Structure)
export class StructureOutreachResolver {
  @FieldResolver(() => [Outreach], { description: 'Sessions of others that it hosts on the date.' })
  outreachHosted(@Root() { id, asOf }: Structure, @Ctx() { viewer, loaders }: RequestContext) {
    return outreachHostedBy(viewer, loaders, id, asOf);
  }

  @FieldResolver(() => [Outreach], {
    description: 'Sessions of others that it hosted, over by the date; the latest first.',
  })
  outreachReceived(@Root() { id, asOf }: Structure, @Ctx() { viewer, loaders }: RequestContext) {
    return outreachReceivedBy(viewer, loaders, id, asOf);
  }

  @FieldResolver(() => [Outreach], { description: 'Sessions that it runs at others’ on the date.' })
  outreachRun(@Root() { id, asOf }: Structure, @Ctx() { viewer, loaders }: RequestContext) {
    return outreachRunBy(viewer, loaders, id, asOf);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Half-days a week that are left from the date on; null when it did not say how many it gives.',
  })
  async outreachLeft(@Root() structure: Structure, @Ctx() { loaders }: RequestContext) {
    const hosted = await loaders.outreachHosted.load(structure.id);
    const agreed = hosted.filter(({ state }) => state === 'AGREED');
    return roomLeft(structure, agreed, structure.asOf);
  }
}

@Resolver(() => Outreach)
export class OutreachResolver {
  @Query(() => [Outreach], {
    description: 'What is proposed or was declined: of the structures whose sheets one keeps, or of all.',
  })
  outreachProposals(@Ctx() { viewer, desk, state }: RequestContext) {
    return outreachProposals(viewer, desk.database, state.today());
  }

  @Query(() => Outreach)
  outreachSession(@Ctx() { viewer, desk, state }: RequestContext, @Arg('id', () => ID) id: string) {
    return outreachSession(viewer, desk.database, id, state.today());
  }

  @FieldResolver(() => Structure)
  host(@Root() { hostId, asOf }: Outreach, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, hostId, asOf);
  }

  @FieldResolver(() => Structure)
  runner(@Root() { runnerId, asOf }: Outreach, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, runnerId, asOf);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer speaks for the host.' })
  mayAnswer(@Root() { hostId }: Outreach, @Ctx() { viewer }: RequestContext): boolean {
    return coordinates(viewer) || viewer.edits.includes(hostId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may correct or end it.' })
  mayEdit(@Root() { hostId, runnerId }: Outreach, @Ctx() { viewer }: RequestContext): boolean {
    return coordinates(viewer) || [hostId, runnerId].some((id) => viewer.edits.includes(id));
  }
}
