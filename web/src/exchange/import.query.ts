import { graphql } from '../gql';

/** The kinds of files, and their columns in the words of the templates. */
export const IMPORT_FORMATS = graphql(`
  query ImportFormats {
    importFormats {
      id
      columns {
        name
        required
        label
        example
      }
    }
  }
`);

/** Imports what was sent; a dry run tells what would come of it. */
export const IMPORT_FILES = graphql(`
  mutation ImportFiles($mutationId: ID!, $upload: ID!, $files: [ImportFileInput!]!, $dryRun: Boolean!) {
    importFile(mutationId: $mutationId, upload: $upload, files: $files, dryRun: $dryRun) {
      files {
        file
        format
        rows
        created
        updated
        unchanged
        createdNames
        updatedNames
        keptFields {
          id
          name
          fields
        }
        keptOwnWord
        leftOut
      }
      problems {
        file
        line
        column
        expected
        value
      }
      problemCount
      receipt {
        id
        repeated
      }
    }
  }
`);

/** How far the import of an upload is. */
export const IMPORT_PROGRESS = graphql(`
  query ImportProgress($upload: ID!) {
    importProgress(upload: $upload) {
      state
      rowsDone
      rowsTotal
    }
  }
`);

/** Whether what was done lately was taken back since. */
export const LATEST_ENTRIES = graphql(`
  query LatestEntries {
    journal(first: 50) {
      edges {
        node {
          id
          undone
          undoable
        }
      }
    }
  }
`);
