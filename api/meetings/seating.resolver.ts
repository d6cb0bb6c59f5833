import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { loadPeople } from '../directory/person.service';
import { Person } from '../directory/person.type';
import { RequestContext } from '../request-context';
import { seatMeeting } from './seating.service';
import { Seating, type SeatingGuests, SeatingGuestsEnum, SeatingTable } from './seating.type';

@Resolver(() => SeatingTable)
export class SeatingResolver {
  @Query(() => Seating, { description: 'A table plan for those invited to a rencontre, or those who came.' })
  async seating(
    @Ctx() context: RequestContext,
    @Arg('meeting', () => ID) meeting: string,
    @Arg('tables', () => Int) tables: number,
    @Arg('seats', () => Int, { description: 'At a table, at most; everybody is spread evenly.' })
    seats: number,
    @Arg('rounds', () => Int, { defaultValue: 3 }) rounds: number,
    @Arg('who', () => SeatingGuestsEnum, {
      nullable: true,
      description: 'Those who came, where anybody did, else those invited.',
    })
    who: SeatingGuests | null = null,
    @Arg('together', () => [[ID]], { defaultValue: [], description: 'Groups at one table in every round.' })
    together: string[][],
    @Arg('apart', () => [[ID]], { defaultValue: [], description: 'Groups of whom no two share a table.' })
    apart: string[][],
    @Arg('teamAtEachTable', () => Boolean, { defaultValue: false }) teamAtEachTable: boolean,
    @Arg('seed', () => Int, { defaultValue: 1, description: 'The same seed, the same plan.' }) seed: number,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null = null,
    @Arg('withoutTeam', () => Boolean, { defaultValue: false }) withoutTeam: boolean,
  ): Promise<Seating> {
    const wish = {
      meeting,
      tables,
      seats,
      rounds,
      who,
      together,
      apart,
      teamAtEachTable,
      seed,
      asOf,
      withoutTeam,
    };
    const found = await seatMeeting(context, wish);
    return {
      who: found.who,
      guests: found.guestIds.length,
      newPairs: found.newPairs,
      bound: found.bound,
      rounds: found.seats.map((round, i) => ({
        number: i + 1,
        tables: round.map((peopleIds, table) => ({ number: table + 1, peopleIds, asOf: found.asOf })),
      })),
    };
  }

  @FieldResolver(() => [Person])
  people(@Root() { peopleIds, asOf }: SeatingTable, @Ctx() { viewer, state, loaders }: RequestContext) {
    return loadPeople(viewer, state, loaders, peopleIds, asOf);
  }
}
