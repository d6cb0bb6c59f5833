import { graphql } from '../../gql';

export const FOLLOW_UPS = graphql(`
  query FollowUps {
    followUps {
      id
      kind
      follows
      title
      sinceOn
      dueOn
      group
      latest
      state
      obstacle
      nextStep
      heldOn
      reviewOn
      askedAt
      remindedAt
      byCoordination
      mayRecord
      version
      call {
        on
        time
        minutes
        link
        cancelled
        calendar
      }
      answerers {
        id
        name
        email
      }
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
  }
`);

export const RECORD_FOLLOW_UP = graphql(`
  mutation RecordFollowUp(
    $mutationId: ID!
    $id: ID!
    $version: Int!
    $state: FollowUpState!
    $obstacle: String
    $nextStep: String
    $heldOn: Date
    $reviewOn: Date
  ) {
    recordFollowUp(
      mutationId: $mutationId
      id: $id
      version: $version
      state: $state
      obstacle: $obstacle
      nextStep: $nextStep
      heldOn: $heldOn
      reviewOn: $reviewOn
    ) {
      followUp {
        id
      }
      receipt {
        id
      }
    }
  }
`);

export const PLAN_FOLLOW_UP = graphql(`
  mutation PlanFollowUp(
    $mutationId: ID!
    $id: ID!
    $version: Int!
    $on: Date!
    $time: String!
    $minutes: Int!
    $link: String
  ) {
    planFollowUp(
      mutationId: $mutationId
      id: $id
      version: $version
      on: $on
      time: $time
      minutes: $minutes
      link: $link
    ) {
      followUp {
        id
      }
    }
  }
`);

export const CALL_OFF_FOLLOW_UP = graphql(`
  mutation CallOffFollowUp($mutationId: ID!, $id: ID!, $version: Int!) {
    callOffFollowUp(mutationId: $mutationId, id: $id, version: $version) {
      followUp {
        id
      }
    }
  }
`);

export const ASKED_FOLLOW_UP = graphql(`
  query AskedFollowUp($token: String!) {
    askedFollowUp(token: $token) {
      kind
      title
      sinceOn
      name
      members
      state
      obstacle
      nextStep
      answeredAt
      reviewOn
    }
  }
`);

export const ANSWER_FOLLOW_UP = graphql(`
  mutation AnswerFollowUp(
    $mutationId: ID!
    $token: String!
    $state: FollowUpState!
    $obstacle: String
    $nextStep: String
  ) {
    answerFollowUp(
      mutationId: $mutationId
      token: $token
      state: $state
      obstacle: $obstacle
      nextStep: $nextStep
    ) {
      state
    }
  }
`);
