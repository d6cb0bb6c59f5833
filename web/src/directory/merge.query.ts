import { graphql } from '../gql';

/** One of two sheets to compare, with what would come along. */
export const MERGE_SIDE = graphql(`
  query MergeSide($id: ID!) {
    structure(id: $id) {
      id
      version
      name
      kind
      cities {
        id
        name
      }
      presentation
      address
      phone
      email
      website
      siret
      offers
      limits
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

export const MERGE_STRUCTURES = graphql(`
  mutation MergeStructures(
    $mutationId: ID!
    $keep: ID!
    $remove: ID!
    $keepVersion: Int!
    $removeVersion: Int!
  ) {
    mergeStructures(
      mutationId: $mutationId
      keep: $keep
      remove: $remove
      keepVersion: $keepVersion
      removeVersion: $removeVersion
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
