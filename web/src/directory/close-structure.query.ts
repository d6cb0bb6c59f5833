import { graphql } from '../gql';

/** A structure about to close, with what that touches. */
export const CLOSING_STRUCTURE = graphql(`
  query ClosingStructure($id: ID!) {
    structure(id: $id) {
      id
      version
      name
      until
      people {
        person {
          id
          name
        }
      }
      ties {
        structure {
          id
        }
      }
    }
  }
`);

export const CLOSE_STRUCTURE = graphql(`
  mutation CloseStructure($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
    closeStructure(mutationId: $mutationId, id: $id, version: $version, on: $on) {
      structure {
        id
        name
        until
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
