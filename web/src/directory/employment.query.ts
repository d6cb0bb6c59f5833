import { graphql } from '../gql';

/** Where somebody works, as it is corrected. */
export const EMPLOYMENTS = graphql(`
  query Employments($person: ID!) {
    person(id: $person) {
      id
      name
      employments {
        id
        version
        role
        since
        until
        isContact
        structure {
          id
          name
        }
      }
    }
  }
`);

export const EMPLOY = graphql(`
  mutation Employ($mutationId: ID!, $input: EmploymentInput!) {
    employ(mutationId: $mutationId, input: $input) {
      person {
        id
        name
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

export const END_EMPLOYMENT = graphql(`
  mutation EndEmployment($mutationId: ID!, $id: ID!, $version: Int!, $on: Date) {
    endEmployment(mutationId: $mutationId, id: $id, version: $version, on: $on) {
      person {
        id
        name
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
