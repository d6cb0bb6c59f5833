import { graphql } from '../gql';

export const TERRITORY_NAME = graphql(`
  query TerritoryName {
    territory {
      name
      version
    }
  }
`);

export const EDIT_TERRITORY = graphql(`
  mutation EditTerritory($mutationId: ID!, $name: String!, $version: Int!) {
    editTerritory(mutationId: $mutationId, name: $name, version: $version) {
      territory {
        name
      }
      receipt {
        id
      }
    }
  }
`);
