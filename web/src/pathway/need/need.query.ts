import { graphql } from '../../gql';

/** Which structures meet a need: what to ask them, what not, and how to call. */
export const STRUCTURES_FOR_NEED = graphql(`
  query StructuresForNeed(
    $stage: PathStage
    $city: ID
    $theme: String
    $public: String
    $asOf: Date
    $signedIn: Boolean!
  ) {
    structures(stage: $stage, city: $city, theme: $theme, public: $public, asOf: $asOf, first: 50) {
      totalCount
      edges {
        node {
          id
          name
          kind
          phone
          email
          offers
          limits
          cities {
            name
          }
          people @include(if: $signedIn) {
            isContact
            role
            person {
              id
              name
              phone
              email
            }
          }
        }
      }
    }
  }
`);
