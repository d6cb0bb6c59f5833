import { graphql } from '../gql';

/** The sheet as it is corrected: today's values and their version. */
export const STRUCTURE_FORM = graphql(`
  query StructureForm($id: ID!) {
    structure(id: $id) {
      id
      version
      name
      kind
      cities {
        id
      }
      neighbourhoods {
        id
      }
      siret
      presentation
      address
      postcode
      phone
      email
      website
      openingHours
      publics
      themes
      offers
      limits
      hostsOutreach
      outreachConditions
      outreachRoom
      outreachSought
      coordinates
    }
  }
`);

export const NEIGHBOURHOODS = graphql(`
  query Neighbourhoods {
    neighbourhoods {
      id
      name
      city {
        name
      }
    }
  }
`);

export const UPSERT_STRUCTURE = graphql(`
  mutation UpsertStructure($mutationId: ID!, $input: StructureInput!) {
    upsertStructure(mutationId: $mutationId, input: $input) {
      structure {
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
