import { graphql } from '../../gql';

/** The sheet as its own people fill it, and what is known of them from rencontres. */
export const FILL_SHEET = graphql(`
  query FillSheet($id: ID!) {
    structure(id: $id) {
      id
      version
      reviewedOn
      freshness
      name
      kind
      cities {
        id
        name
      }
      phone
      email
      address
      presentation
      publics
      offers
      limits
      hostsOutreach
      outreachConditions
      people {
        person {
          id
          name
        }
      }
      meetings {
        id
      }
    }
  }
`);

export const SAVE_FIELD = graphql(`
  mutation SaveField($mutationId: ID!, $input: StructureInput!) {
    upsertStructure(mutationId: $mutationId, input: $input) {
      structure {
        id
        version
        reviewedOn
        freshness
        name
        kind
        cities {
          id
          name
        }
        phone
        email
        address
        presentation
        publics
        offers
        limits
        hostsOutreach
        outreachConditions
      }
    }
  }
`);

export const PUBLICS = graphql(`
  query Publics {
    publics
  }
`);
