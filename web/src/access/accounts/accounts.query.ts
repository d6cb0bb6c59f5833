import { graphql } from '../../gql';

/** Who asks to become a member, as far as the viewer answers them. */
export const REQUESTS = graphql(`
  query Requests($coordinates: Boolean!) {
    membershipRequests(state: ASKED) {
      id
      version
      name
      domain
      email @include(if: $coordinates)
      structureName
      structureKind
      structureCity {
        id
        name
      }
      similar {
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
      structure {
        id
        name
        kind
      }
      message
      askedAt
      sameName {
        id
        name
        employments {
          structure {
            id
            name
          }
        }
      }
    }
  }
`);

export const ANSWER_REQUEST = graphql(`
  mutation AnswerRequest(
    $mutationId: ID!
    $id: ID!
    $accept: Boolean!
    $version: Int!
    $person: ID
    $structure: ID
    $name: String
    $reason: String
    $newStructure: NewStructureInput
  ) {
    answerMembership(
      mutationId: $mutationId
      id: $id
      accept: $accept
      version: $version
      person: $person
      structure: $structure
      name: $name
      reason: $reason
      newStructure: $newStructure
    ) {
      request {
        id
        name
      }
      receipt {
        id
      }
    }
  }
`);

export const TURN_PROPOSAL = graphql(`
  mutation TurnProposal($mutationId: ID!, $id: ID!, $structure: ID!, $version: Int!) {
    turnProposal(mutationId: $mutationId, id: $id, structure: $structure, version: $version) {
      request {
        id
        name
        structure {
          id
          name
        }
      }
      receipt {
        id
      }
    }
  }
`);

/** Sheets that nobody keeps. */
export const ORPHANS = graphql(`
  query Orphans {
    orphanSheets {
      since
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
      }
      formerEditors {
        id
        name
      }
    }
  }
`);

export const ACCOUNTS = graphql(`
  query Accounts($search: String, $after: String) {
    accounts(search: $search, first: 40, after: $after) {
      totalCount
      edges {
        node {
          id
          email
          role
          version
          lastSeenAt
          closedAt
          person {
            id
            name
          }
          edits {
            id
            name
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

export const SET_ROLE = graphql(`
  mutation SetRole($mutationId: ID!, $account: ID!, $role: AccountRole!, $version: Int!) {
    setRole(mutationId: $mutationId, account: $account, role: $role, version: $version) {
      account {
        id
        role
      }
      receipt {
        id
      }
    }
  }
`);

export const CLOSE_ACCOUNT = graphql(`
  mutation CloseAccount($mutationId: ID!, $account: ID!) {
    closeAccount(mutationId: $mutationId, account: $account) {
      receipt {
        id
      }
    }
  }
`);

export const END_SESSIONS_OF = graphql(`
  mutation EndSessionsOf($mutationId: ID!, $account: ID!) {
    endSessionsOf(mutationId: $mutationId, account: $account)
  }
`);
