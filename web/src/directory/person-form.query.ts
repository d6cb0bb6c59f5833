import { graphql } from '../gql';

/** Somebody as they are corrected: today's values and their version. */
export const PERSON_FORM = graphql(`
  query PersonForm($id: ID!) {
    person(id: $id) {
      id
      version
      name
      jobTitle
      email
      emailVisibility
      phone
      phoneVisibility
    }
  }
`);

export const ADD_PERSON = graphql(`
  mutation AddPerson($mutationId: ID!, $input: PersonInput!, $employment: EmploymentInput) {
    addPerson(mutationId: $mutationId, input: $input, employment: $employment) {
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

export const EDIT_PERSON = graphql(`
  mutation EditPerson($mutationId: ID!, $id: ID!, $version: Int!, $input: PersonInput!) {
    editPerson(mutationId: $mutationId, id: $id, version: $version, input: $input) {
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
