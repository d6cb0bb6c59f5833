import { graphql } from '../gql';

/** Changes, the latest first, with everything that a sentence and its details need. */
export const JOURNAL = graphql(`
  query Journal($record: ID, $by: ID, $mine: Boolean, $first: Int!, $after: String) {
    journal(record: $record, by: $by, mine: $mine, first: $first, after: $after) {
      edges {
        node {
          id
          at
          operation
          root
          privately
          undone
          undoneBy
          undoes
          restores
          undoable
          by {
            accountId
            personId
            name
            role
          }
          about {
            id
            label
            kind
          }
          changes {
            records
            what
            field
            before
            after
            hidden
          }
          files {
            file
            format
            rows
            created
            updated
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
