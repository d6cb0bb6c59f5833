import { graphql } from '../../gql';

/** The summary of a rencontre; what concerns its sending, to the coordination alone. */
export const MEETING_SUMMARY = graphql(`
  query MeetingSummary($id: ID!, $works: Boolean!) {
    meeting(id: $id) {
      id
      title
      heldOn
      startsAt
      endsAt
      place
      version @include(if: $works)
      cities {
        id
        name
      }
      summary {
        came
        firstTime
        structures
        towns
        ties
        newPairs
        ideas
        projects
        nextOn
        word
        sentAt
        edition
        sent @include(if: $works)
        toSend @include(if: $works)
        reached @include(if: $works)
      }
    }
  }
`);

export const WRITE_SUMMARY = graphql(`
  mutation WriteSummary($mutationId: ID!, $meeting: ID!, $version: Int!, $word: String) {
    writeSummary(mutationId: $mutationId, meeting: $meeting, version: $version, word: $word) {
      receipt {
        id
      }
    }
  }
`);

export const SEND_SUMMARY = graphql(`
  mutation SendSummary($mutationId: ID!, $meeting: ID!, $corrected: Boolean!) {
    sendSummary(mutationId: $mutationId, meeting: $meeting, corrected: $corrected) {
      receipt {
        id
      }
    }
  }
`);
