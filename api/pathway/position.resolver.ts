import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Position, Structure } from '../directory/structure.type';
import { RequestContext } from '../request-context';
import { PositionSuggestion } from './pathway.type';
import { pastPositions, suggestedPositions } from './position.service';

@Resolver(() => Structure)
export class StructurePositionResolver {
  @FieldResolver(() => [Position], { description: 'Where it stood and stands no more, the latest first.' })
  pastPositions(@Root() structure: Structure, @Ctx() { viewer, state }: RequestContext) {
    return pastPositions(viewer, state, structure);
  }

  @FieldResolver(() => [PositionSuggestion], {
    description: 'Steps that its sheet suggests, to whoever may confirm them; nothing to others.',
  })
  suggestedPositions(@Root() structure: Structure, @Ctx() { viewer, state }: RequestContext) {
    return suggestedPositions(viewer, state, structure);
  }
}
