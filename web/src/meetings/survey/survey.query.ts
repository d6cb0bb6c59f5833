import { graphql } from '../../gql';

export const SURVEY = graphql(`
  query Survey($token: String, $meeting: ID) {
    survey(token: $token, meeting: $meeting) {
      meetingId
      title
      heldOn
      personId
      name
      byLink
      answered
      known
      people {
        id
        name
        structures
        colleague
        answered
        offered
      }
    }
  }
`);

export const ANSWER_SURVEY = graphql(`
  mutation AnswerSurvey($mutationId: ID!, $token: String, $meeting: ID, $answers: [SurveyAnswerInput!]!) {
    answerSurvey(mutationId: $mutationId, token: $token, meeting: $meeting, answers: $answers) {
      kept
    }
  }
`);

/** For the coordination: how far a survey is. */
export const SURVEY_PROGRESS = graphql(`
  query SurveyProgress($id: ID!) {
    meeting(id: $id) {
      id
      survey {
        attended
        answered
        rate
        sent
        sentAt
        toSend
        toRemind
        reminded
        remindedAt
        remindsOn
        withoutAddress {
          id
          name
        }
      }
    }
  }
`);

export const SEND_SURVEY = graphql(`
  mutation SendSurvey($mutationId: ID!, $meeting: ID!) {
    sendSurvey(mutationId: $mutationId, meeting: $meeting) {
      receipt {
        id
      }
    }
  }
`);

export const REMIND_SURVEY = graphql(`
  mutation RemindSurvey($mutationId: ID!, $meeting: ID!) {
    remindSurvey(mutationId: $mutationId, meeting: $meeting) {
      receipt {
        id
      }
    }
  }
`);

export const MAKE_SURVEY_LINKS = graphql(`
  mutation MakeSurveyLinks($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
    makeSurveyLinks(mutationId: $mutationId, meeting: $meeting, people: $people) {
      links {
        person {
          id
          name
        }
        token
      }
      receipt {
        id
      }
    }
  }
`);
