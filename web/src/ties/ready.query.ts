import { graphql } from '../gql';

/** Whom one said that one knows, and whether one introduces people to them. */
export const MY_TIES = graphql(`
  query MyTies($id: ID!) {
    person(id: $id) {
      id
      acquaintances {
        person {
          id
          name
        }
        declaredBy {
          id
        }
        readyToIntroduce
      }
    }
  }
`);

export const SET_READY = graphql(`
  mutation SetReady($mutationId: ID!, $to: ID!, $ready: Boolean!) {
    setReadyToIntroduce(mutationId: $mutationId, to: $to, ready: $ready) {
      to {
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
