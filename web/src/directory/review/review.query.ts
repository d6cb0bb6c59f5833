import { graphql } from '../../gql';

/** When the people of a structure last said that its sheet is right; for who keeps it. */
export const SHEET_REVIEW = graphql(`
  query SheetReview($id: ID!) {
    structure(id: $id) {
      id
      name
      version
      reviewedOn
      freshness
    }
  }
`);

export const CONFIRM_SHEET = graphql(`
  mutation ConfirmSheet($mutationId: ID!, $id: ID!, $version: Int!) {
    confirmSheet(mutationId: $mutationId, id: $id, version: $version) {
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

/** Sheets whose people have not said for six months that they are right. */
export const STALE_SHEETS = graphql(`
  query StaleSheets {
    staleSheets {
      id
      name
      kind
      reviewedOn
      cities {
        id
        name
      }
      editors {
        id
        name
      }
    }
  }
`);
