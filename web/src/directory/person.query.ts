import { graphql } from '../gql';

export const PERSON = graphql(`
  query Person($id: ID!, $asOf: Date) {
    person(id: $id, asOf: $asOf) {
      id
      name
      jobTitle
      mayEdit
      email
      phone
      employments {
        id
        role
        since
        isContact
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
      acquaintances {
        person {
          id
          name
          jobTitle
          employments {
            structure {
              id
              name
            }
          }
        }
        confirmed
        declaredBy {
          id
        }
        readyToIntroduce
        since
        meeting {
          heldOn
          cities {
            id
            name
          }
        }
      }
      meetings {
        id
        title
        heldOn
        cities {
          id
          name
        }
      }
    }
  }
`);
