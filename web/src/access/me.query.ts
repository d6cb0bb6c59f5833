import { graphql } from '../gql';

/** One's own open sessions. */
export const MY_SESSIONS = graphql(`
  query MySessions {
    me {
      sessions {
        id
        startedAt
        seenAt
        browser
        current
      }
    }
  }
`);

export const END_SESSION = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

/** The name of a structure whose sheet one keeps. */
export const SHEET_NAME = graphql(`
  query SheetName($id: ID!) {
    structure(id: $id) {
      id
      name
      kind
      phone
      email
      publics
      offers
    }
  }
`);
