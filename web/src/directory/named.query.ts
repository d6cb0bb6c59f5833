import { graphql } from '../gql';

export const NAMED_STRUCTURE = graphql(`
  query NamedStructure($id: ID!) {
    structure(id: $id) {
      id
      name
    }
  }
`);

export const NAMED_PERSON = graphql(`
  query NamedPerson($id: ID!) {
    person(id: $id) {
      id
      name
    }
  }
`);
