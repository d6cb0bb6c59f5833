import { graphql } from '../gql';

/** Every rencontre of every kind, with what it brought; visitors may see all of it. */
export const MEETINGS = graphql(`
  query Meetings {
    meetings(kind: null) {
      id
      title
      heldOn
      kind
      cities {
        id
        name
      }
      attendeeCount
      invitedCount
      structureCount
      acquaintancesMade
    }
  }
`);

/** One rencontre; who was there and who is invited, to whoever is signed in. */
export const MEETING = graphql(`
  query MeetingPage($id: ID!, $signedIn: Boolean!, $language: Language!) {
    meeting(id: $id) {
      id
      title
      heldOn
      startsAt
      endsAt
      place
      capacity
      kind
      format
      formatCard(language: $language) {
        id
        title
        purpose
        steps {
          minutes
          text
        }
      }
      cities {
        id
        name
      }
      attendeeCount
      invitedCount
      structureCount
      acquaintancesMade
      attendees @include(if: $signedIn) {
        ...MeetingPerson
      }
      invited @include(if: $signedIn) {
        ...MeetingPerson
      }
    }
  }

  fragment MeetingPerson on Person {
    id
    name
    jobTitle
    employments {
      role
      structure {
        id
        name
      }
    }
  }
`);

export const MEETING_FORM = graphql(`
  query MeetingForm($id: ID!) {
    meeting(id: $id) {
      id
      version
      title
      heldOn
      startsAt
      endsAt
      place
      capacity
      kind
      format
      formatCard {
        id
      }
      cities {
        id
      }
    }
  }
`);

export const RECORD_MEETING = graphql(`
  mutation RecordMeeting($mutationId: ID!, $input: MeetingInput!) {
    recordMeeting(mutationId: $mutationId, input: $input) {
      meeting {
        id
        title
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
