import { graphql } from '../../gql';

/** The viewer's own; contacts for those who may see any. */
export const INTRODUCTIONS = graphql(`
  query Introductions($contacts: Boolean!) {
    introductions {
      id
      state
      part
      word
      reason
      declinedBy
      askedAt
      answeredAt
      metAt
      onBehalf
      version
      mayAnswer
      from {
        id
        name
        email @include(if: $contacts)
        phone @include(if: $contacts)
        employments {
          structure {
            id
            name
          }
        }
      }
      through {
        id
        name
      }
      to {
        id
        name
        email @include(if: $contacts)
        phone @include(if: $contacts)
        employments {
          structure {
            id
            name
          }
        }
      }
    }
  }
`);

export const INTRODUCTIONS_OVERVIEW = graphql(`
  query IntroductionsOverview {
    introductionsOverview {
      asked
      accepted
      declined
      met
      stalled
      waiting {
        state
        days
        stalls
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
  }
`);

export const ANSWER_INTRODUCTION = graphql(`
  mutation AnswerIntroduction(
    $mutationId: ID!
    $id: ID!
    $answer: IntroductionAnswer!
    $version: Int!
    $reason: String
  ) {
    answerIntroduction(mutationId: $mutationId, id: $id, answer: $answer, version: $version, reason: $reason) {
      introduction {
        id
        state
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
