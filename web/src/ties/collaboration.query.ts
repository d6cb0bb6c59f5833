import { graphql } from '../gql';

/** The collaborations of a structure, as they are corrected. */
export const COLLABORATIONS = graphql(`
  query Collaborations($structure: ID!) {
    structure(id: $structure) {
      id
      ties {
        collaborations {
          id
          version
          level
          kind
          since
          until
          note
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
      }
    }
  }
`);

export const RECORD_COLLABORATION = graphql(`
  mutation RecordCollaboration($mutationId: ID!, $input: CollaborationInput!) {
    recordCollaboration(mutationId: $mutationId, input: $input) {
      collaboration {
        id
        from {
          name
        }
        to {
          name
        }
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

export const END_COLLABORATION = graphql(`
  mutation EndCollaboration($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
    endCollaboration(mutationId: $mutationId, id: $id, version: $version, on: $on) {
      collaboration {
        id
        from {
          name
        }
        to {
          name
        }
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
