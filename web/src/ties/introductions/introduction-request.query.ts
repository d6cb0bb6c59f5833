import { graphql } from '../../gql';

export const REQUEST_INTRODUCTION = graphql(`
  mutation RequestIntroduction($mutationId: ID!, $through: ID!, $to: ID!, $word: String!, $from: ID) {
    requestIntroduction(mutationId: $mutationId, through: $through, to: $to, word: $word, from: $from) {
      told
      introduction {
        id
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
