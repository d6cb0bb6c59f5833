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
        people {
          isContact
          person {
            id
            name
          }
        }
      }
      nextAction {
        kind
        person {
          id
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
