import { graphql } from '../../gql';

/** A session as it is corrected, answered or ended. */
export const OUTREACH_SESSION = graphql(`
  query OutreachSession($id: ID!) {
    outreachSession(id: $id) {
      id
      version
      state
      days
      halfDays
      purpose
      since
      until
      mayAnswer
      host {
        id
        name
        outreachRoom
        outreachLeft
        outreachConditions
      }
      runner {
        id
        name
      }
    }
  }
`);

/** What a form that proposes says of the host: how much room is left, and on which conditions. */
export const OUTREACH_HOST = graphql(`
  query OutreachHostOf($id: ID!) {
    structure(id: $id) {
      id
      name
      hostsOutreach
      outreachRoom
      outreachLeft
      outreachConditions
      limits
    }
  }
`);

export const RECORD_OUTREACH = graphql(`
  mutation RecordOutreach($mutationId: ID!, $input: OutreachInput!) {
    recordOutreach(mutationId: $mutationId, input: $input) {
      outreach {
        id
        state
        host {
          name
        }
        runner {
          name
        }
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

export const ANSWER_OUTREACH = graphql(`
  mutation AnswerOutreach($mutationId: ID!, $id: ID!, $version: Int!, $accepted: Boolean!, $word: String) {
    answerOutreach(mutationId: $mutationId, id: $id, version: $version, accepted: $accepted, word: $word) {
      outreach {
        id
        runner {
          name
        }
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

export const END_OUTREACH = graphql(`
  mutation EndOutreach($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
    endOutreach(mutationId: $mutationId, id: $id, version: $version, on: $on) {
      outreach {
        id
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

export const WITHDRAW_OUTREACH = graphql(`
  mutation WithdrawOutreach($mutationId: ID!, $id: ID!, $version: Int!) {
    withdrawOutreach(mutationId: $mutationId, id: $id, version: $version) {
      outreach {
        id
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

/** The page: what waits for an answer, who looks for a place, who has room left. */
export const OUTREACH = graphql(`
  query Outreach($city: ID, $neighbourhood: ID, $signedIn: Boolean!) {
    outreachProposals @include(if: $signedIn) {
      id
      state
      word
      days
      halfDays
      purpose
      since
      until
      mayAnswer
      host {
        id
        name
        outreachLeft
      }
      runner {
        id
        name
      }
    }
    outreachMatching(city: $city, neighbourhood: $neighbourhood) {
      seekers {
        sought
        structure {
          id
          name
          kind
          mayEdit
          cities {
            id
            name
          }
          neighbourhoods {
            id
            name
          }
        }
        places {
          nearness
          host {
            left
            structure {
              id
              name
              kind
              mayEdit
              outreachConditions
              limits
              cities {
                id
                name
              }
            }
          }
        }
      }
      hosts {
        room
        left
        structure {
          id
          name
          kind
          outreachConditions
          cities {
            id
            name
          }
          neighbourhoods {
            id
            name
          }
          outreachHosted {
            id
            days
            halfDays
            purpose
            runner {
              id
              name
            }
          }
        }
      }
    }
    neighbourhoods {
      id
      name
      city {
        id
        name
      }
    }
  }
`);
