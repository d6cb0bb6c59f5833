import { graphql } from '../../gql';

/** Structures that look like one, both sides of each pair. */
export const DUPLICATES = graphql(`
  query Duplicates {
    duplicateStructures {
      because
      structures {
        id
        name
        kind
        siret
        address
        phone
        email
        offers
        reviewedOn
        cities {
          id
          name
        }
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
  }
`);

export const KEEP_APART = graphql(`
  mutation KeepApart($mutationId: ID!, $one: ID!, $other: ID!) {
    keepApart(mutationId: $mutationId, one: $one, other: $other) {
      receipt {
        id
        repeated
      }
    }
  }
`);

/** Those that a new structure may be already. */
export const SIMILAR = graphql(`
  query Similar($name: String!, $cities: [ID!]!, $siret: String) {
    similarStructures(name: $name, cities: $cities, siret: $siret) {
      because
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
      }
    }
  }
`);
