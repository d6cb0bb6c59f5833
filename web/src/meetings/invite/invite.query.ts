import { graphql } from '../../gql';

export const PEOPLE_OF_TOWN = graphql(`
  query PeopleOfTown($city: ID!, $after: String) {
    people(city: $city, first: 200, after: $after) {
      edges {
        node {
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ISOLATED_CONTACTS = graphql(`
  query IsolatedContacts {
    isolatedStructures {
      structure {
        id
        name
        kind
        cities {
          id
        }
        positions {
          stage
        }
        people {
          isContact
          person {
            id
            name
          }
        }
      }
      reasons
      nextAction {
        kind
        person {
          id
        }
        via {
          id
          name
        }
      }
    }
  }
`);

export const INVITE = graphql(`
  mutation Invite($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
    invite(mutationId: $mutationId, meeting: $meeting, people: $people) {
      receipt {
        id
        repeated
      }
    }
  }
`);

export const UNINVITE = graphql(`
  mutation Uninvite($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
    uninvite(mutationId: $mutationId, meeting: $meeting, people: $people) {
      receipt {
        id
        repeated
      }
    }
  }
`);

/** Everybody, with the rencontres they were at: who has not come yet is told from it. */
export const EVERYBODY_TO_INVITE = graphql(`
  query EverybodyToInvite($after: String) {
    people(first: 200, after: $after) {
      edges {
        node {
          id
          name
          meetings {
            id
            kind
          }
          employments {
            structure {
              id
              name
              kind
              cities {
                id
              }
              positions {
                stage
              }
            }
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
