import { graphql } from '../gql';

/** What the search box suggests while one types. */
export const SUGGESTIONS = graphql(`
  query Suggestions($text: String!, $asOf: Date, $signedIn: Boolean!) {
    structures(search: $text, asOf: $asOf, first: 7) {
      edges {
        node {
          id
          name
          kind
          cities {
            name
          }
        }
      }
    }
    people(search: $text, asOf: $asOf, first: 5) @include(if: $signedIn) {
      edges {
        node {
          id
          name
          jobTitle
          employments {
            structure {
              name
            }
          }
        }
      }
    }
  }
`);

/** Everyone and everything that a search finds: it is shown on the map and kept in the list. */
export const MATCHES = graphql(`
  query Matches($text: String!, $asOf: Date, $signedIn: Boolean!) {
    structures(search: $text, asOf: $asOf, first: 200) {
      edges {
        node {
          id
        }
      }
    }
    people(search: $text, asOf: $asOf, first: 200) @include(if: $signedIn) {
      edges {
        node {
          id
        }
      }
    }
  }
`);
