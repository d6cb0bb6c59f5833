import { graphql } from '../gql';

/** What the frame of every page needs: the territory, its towns and its rencontres. */
export const TERRITORY = graphql(`
  query Territory {
    me {
      role
      email
      edits
      noticeSeenAt
      person {
        id
        name
        employments {
          structure {
            id
          }
        }
      }
    }
    territory {
      name
      today
      demonstration
      structureCount
      personCount
      isolatedCount
    }
    cities {
      id
      name
    }
    meetings {
      id
      title
      heldOn
      cities {
        id
        name
      }
      attendeeCount
      acquaintancesMade
    }
  }
`);
