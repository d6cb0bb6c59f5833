import { graphql } from '../../gql';

/** Who may keep a sheet: the people of the structure, and who does already. */
export const SHEET_KEEPERS = graphql(`
  query SheetKeepers($id: ID!) {
    structure(id: $id) {
      id
      name
      people {
        role
        person {
          id
          name
        }
      }
      editors {
        id
        name
      }
    }
  }
`);

export const ADD_EDITOR = graphql(`
  mutation AddEditor($mutationId: ID!, $structure: ID!, $person: ID!) {
    addEditor(mutationId: $mutationId, structure: $structure, person: $person) {
      structure {
        id
        name
      }
      receipt {
        id
      }
    }
  }
`);

export const REMOVE_EDITOR = graphql(`
  mutation RemoveEditor($mutationId: ID!, $structure: ID!, $person: ID!) {
    removeEditor(mutationId: $mutationId, structure: $structure, person: $person) {
      structure {
        id
        name
      }
      receipt {
        id
      }
    }
  }
`);

export const TAKE_OVER = graphql(`
  mutation TakeOver($mutationId: ID!, $structure: ID!) {
    takeOverSheet(mutationId: $mutationId, structure: $structure) {
      structure {
        id
        name
      }
      receipt {
        id
      }
    }
  }
`);
