import { graphql } from '../gql';

/** Where a structure stands on the path, as it is corrected. */
export const POSITIONS = graphql(`
  query Positions($id: ID!) {
    structure(id: $id) {
      id
      name
      positions {
        stage
        note
        since
      }
    }
  }
`);

export const POSITION_STRUCTURE = graphql(`
  mutation PositionStructure(
    $mutationId: ID!
    $structure: ID!
    $stage: PathStage!
    $note: String
    $since: Date
    $until: Date
  ) {
    positionStructure(
      mutationId: $mutationId
      structure: $structure
      stage: $stage
      note: $note
      since: $since
      until: $until
    ) {
      structure {
        id
        name
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
