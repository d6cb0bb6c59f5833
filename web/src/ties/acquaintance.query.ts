import { graphql } from '../gql';

export const DECLARE_ACQUAINTANCE = graphql(`
  mutation DeclareAcquaintance(
    $mutationId: ID!
    $from: ID
    $to: ID!
    $level: Int
    $readyToIntroduce: Boolean!
    $meeting: ID
  ) {
    declareAcquaintance(
      mutationId: $mutationId
      from: $from
      to: $to
      level: $level
      readyToIntroduce: $readyToIntroduce
      meeting: $meeting
    ) {
      from {
        id
        name
      }
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

export const WITHDRAW_ACQUAINTANCE = graphql(`
  mutation WithdrawAcquaintance($mutationId: ID!, $from: ID, $to: ID!) {
    withdrawAcquaintance(mutationId: $mutationId, from: $from, to: $to) {
      from {
        id
        name
      }
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
