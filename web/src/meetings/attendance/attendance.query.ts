import { graphql } from '../../gql';

/** Who is expected and who is there, as the phones at the door share it. */
export const ATTENDANCE = graphql(`
  query Attendance($id: ID!) {
    meeting(id: $id) {
      id
      title
      heldOn
      cities {
        id
        name
      }
      attendeeCount
      attendees {
        id
      }
      invited {
        id
      }
    }
  }
`);

/** Names and structures, page by page: the search of the door works without a connection. */
export const EVERYBODY = graphql(`
  query Everybody($after: String, $search: String) {
    people(first: 200, after: $after, search: $search) {
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

export const EVERY_STRUCTURE = graphql(`
  query EveryStructure($after: String) {
    structures(first: 200, after: $after) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RECORD_ATTENDANCE = graphql(`
  mutation RecordAttendance($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
    recordAttendance(mutationId: $mutationId, meeting: $meeting, people: $people) {
      receipt {
        id
      }
    }
  }
`);

export const REMOVE_ATTENDANCE = graphql(`
  mutation RemoveAttendance($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
    removeAttendance(mutationId: $mutationId, meeting: $meeting, people: $people) {
      receipt {
        id
      }
    }
  }
`);

export const ADD_AT_THE_DOOR = graphql(`
  mutation AddAtTheDoor($mutationId: ID!, $input: PersonInput!, $employment: EmploymentInput) {
    addPerson(mutationId: $mutationId, input: $input, employment: $employment) {
      person {
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
