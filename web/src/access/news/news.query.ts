import { graphql } from '../../gql';

/** What the coordination changed on one's sheets, and one has not looked at. */
export const SHEET_NEWS = graphql(`
  query SheetNews {
    sheetNews(first: 100) {
      structure {
        id
        name
      }
      entry {
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
  }
`);

export const NEWS_SEEN = graphql(`
  mutation NewsSeen($mutationId: ID!, $upTo: ID) {
    markSheetNewsSeen(mutationId: $mutationId, upTo: $upTo)
  }
`);
