import { graphql } from '../../gql';

/** The sheet back: one's own ties, whom to be introduced to, what changed. */
export const MY_SHEET = graphql(`
  query MySheet {
    myTies {
      asOf
      mails
      person {
        id
        name
      }
      structures {
        id
        name
      }
      ties {
        mine
        noted
        theirs
        confirmed
        readyToIntroduce
        level
        since
        person {
          id
          name
          employments {
            structure {
              id
              name
              kind
            }
          }
        }
        meeting {
          heldOn
          cities {
            name
          }
        }
      }
      introductions {
        town
        stages
        structure {
          id
          name
          kind
          offers
          cities {
            name
          }
        }
        route {
          solid
          steps {
            evidence
            person {
              id
              name
            }
          }
        }
      }
      news {
        since
        newcomersInAll
        confirmed {
          id
          name
        }
        namedBy {
          id
          name
        }
        reachable {
          id
          name
        }
        connected {
          id
          name
        }
        joined {
          person {
            id
            name
          }
          structure {
            id
            name
          }
        }
        left {
          person {
            id
            name
          }
          structure {
            id
            name
          }
        }
        newcomers {
          person {
            id
            name
          }
          structure {
            id
            name
          }
        }
      }
    }
  }
`);

export const MY_TIES_SEEN = graphql(`
  mutation MyTiesSeen($mutationId: ID!) {
    markMyTiesSeen(mutationId: $mutationId)
  }
`);

export const SET_SHEET_MAILS = graphql(`
  mutation SetSheetMails($mutationId: ID!, $wanted: Boolean!) {
    setSheetMails(mutationId: $mutationId, wanted: $wanted)
  }
`);
