import { graphql } from '../gql';

/** Takes one change back; the undo can itself be taken back. */
export const UNDO = graphql(`
  mutation Undo($mutationId: ID!, $entry: ID!) {
    undo(mutationId: $mutationId, entry: $entry) {
      id
      left
    }
  }
`);
