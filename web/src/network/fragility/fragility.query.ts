import { graphql } from '../../gql';

/** Where the network hangs by a thread, or what would be left of it without some. */
export const FRAGILITY = graphql(`
  query Fragility($level: NetworkLevel!, $without: Without, $withoutTeam: Boolean!) {
    fragility(level: $level, without: $without, withoutTeam: $withoutTeam) {
      components
      largestShare
      articulationPoints {
        id
        label
        separates
      }
      newlyIsolated {
        id
        label
      }
    }
  }
`);

export const PERSON_NAME = graphql(`
  query PersonName($id: ID!) {
    person(id: $id) {
      id
      name
    }
  }
`);

export const STRUCTURE_NAME = graphql(`
  query StructureName($id: ID!) {
    structure(id: $id) {
      id
      name
    }
  }
`);
