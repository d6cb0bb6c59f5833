import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { getStructure } from '../directory/structure.service';
import { Structure } from '../directory/structure.type';
import { RequestContext } from '../request-context';
import { outreachHostedBy, outreachRunBy } from './outreach.service';
import { Outreach } from './outreach.type';

@Resolver(() => Structure)
export class StructureOutreachResolver {
  @FieldResolver(() => [Outreach], { description: 'Sessions of others that it hosts on the date.' })
  outreachHosted(@Root() { id, asOf }: Structure, @Ctx() { viewer, loaders }: RequestContext) {
    return outreachHostedBy(viewer, loaders, id, asOf);
  }

  @FieldResolver(() => [Outreach], { description: 'Sessions that it runs at others’ on the date.' })
  outreachRun(@Root() { id, asOf }: Structure, @Ctx() { viewer, loaders }: RequestContext) {
    return outreachRunBy(viewer, loaders, id, asOf);
  }
}

@Resolver(() => Outreach)
export class OutreachResolver {
  @FieldResolver(() => Structure)
  host(@Root() { hostId, asOf }: Outreach, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, hostId, asOf);
  }

  @FieldResolver(() => Structure)
  runner(@Root() { runnerId, asOf }: Outreach, @Ctx() { viewer, state, loaders }: RequestContext) {
    return getStructure(viewer, state, loaders, runnerId, asOf);
  }
}
