import { graphql } from '../../gql';

export const MARK_NOTICE_SEEN = graphql(`
  mutation MarkNoticeSeen($mutationId: ID!) {
    markNoticeSeen(mutationId: $mutationId)
  }
`);

export const ABOUT_ME = graphql(`
  query AboutMe {
    aboutMe {
      at
      namedBy
      sections {
        kind
        records {
          what
          facts {
            name
            value
          }
        }
      }
    }
  }
`);

export const ERASE_ME = graphql(`
  mutation EraseMe($mutationId: ID!, $id: ID!) {
    erasePerson(mutationId: $mutationId, id: $id) {
      id
    }
  }
`);

export const OWN_DATA = graphql(`
  query OwnData($token: String!) {
    ownData(token: $token) {
      id
      version
      name
      jobTitle
      email
      phone
      emailVisibility
      phoneVisibility
      hidden
      structures
      addedBy
      addedFrom
    }
  }
`);

export const CORRECT_OWN_DATA = graphql(`
  mutation CorrectOwnData($mutationId: ID!, $token: String!, $version: Int!, $input: PersonInput!) {
    correctOwnData(mutationId: $mutationId, token: $token, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const HIDE_OWN_DATA = graphql(`
  mutation HideOwnData($mutationId: ID!, $token: String!) {
    hideOwnData(mutationId: $mutationId, token: $token) {
      id
      version
    }
  }
`);

export const ERASE_OWN_DATA = graphql(`
  mutation EraseOwnData($mutationId: ID!, $token: String!) {
    eraseOwnData(mutationId: $mutationId, token: $token)
  }
`);
