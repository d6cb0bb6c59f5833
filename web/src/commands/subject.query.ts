import { graphql } from '../gql';

/** What decides about the commands of a structure. */
export const STRUCTURE_SUBJECT = graphql(`
  query StructureSubject($id: ID!) {
    structure(id: $id) {
      id
      mayEdit
    }
  }
`);

/** What decides about the commands of a person. */
export const PERSON_SUBJECT = graphql(`
  query PersonSubject($id: ID!) {
    person(id: $id) {
      id
      mayEdit
      acquaintances {
        person {
          id
        }
        declaredBy {
          id
        }
      }
    }
  }
`);
