import { graphql } from '../../gql';

/** Who could be seated. */
export const SEATING_GUESTS = graphql(`
  query SeatingGuestsOf($id: ID!) {
    meeting(id: $id) {
      id
      title
      heldOn
      attendees {
        id
        name
      }
      invited {
        id
        name
      }
    }
  }
`);

export const SEATING = graphql(`
  query SeatingPlan(
    $meeting: ID!
    $tables: Int!
    $seats: Int!
    $rounds: Int!
    $who: SeatingGuests!
    $together: [[ID!]!]!
    $apart: [[ID!]!]!
    $team: Boolean!
    $withoutTeam: Boolean!
    $seed: Int!
  ) {
    seating(
      meeting: $meeting
      tables: $tables
      seats: $seats
      rounds: $rounds
      who: $who
      together: $together
      apart: $apart
      teamAtEachTable: $team
      withoutTeam: $withoutTeam
      seed: $seed
    ) {
      guests
      newPairs
      bound
      rounds {
        number
        tables {
          number
          people {
            id
            name
            employments {
              structure {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);
