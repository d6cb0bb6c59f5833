import { graphql } from '../../gql';

export const INVITATION = graphql(`
  query Invitation($token: String, $meeting: ID) {
    invitation(token: $token, meeting: $meeting) {
      ...Invitation
    }
  }

  fragment Invitation on Invitation {
    meetingId
    title
    heldOn
    startsAt
    endsAt
    place
    towns
    purpose
    name
    answer
    present
    byLink
  }
`);

export const ANSWER_INVITATION = graphql(`
  mutation AnswerInvitation($mutationId: ID!, $token: String, $meeting: ID, $coming: Boolean!) {
    answerInvitation(mutationId: $mutationId, token: $token, meeting: $meeting, coming: $coming) {
      ...Invitation
    }
  }
`);

/** For the coordination: who was written to, and who comes. */
export const INVITATION_PROGRESS = graphql(`
  query InvitationProgress($id: ID!) {
    meeting(id: $id) {
      id
      capacity
      invitations {
        invited
        sent
        toSend
        toRemind
        reminded
        coming
        notComing
        guests {
          person {
            id
            name
            employments {
              structure {
                id
                name
              }
            }
          }
          answer
          sentAt
          hasAddress
          came
        }
      }
    }
  }
`);

export const SEND_INVITATIONS = graphql(`
  mutation SendInvitations($mutationId: ID!, $meeting: ID!) {
    sendInvitations(mutationId: $mutationId, meeting: $meeting) {
      receipt {
        id
      }
    }
  }
`);

export const REMIND_INVITED = graphql(`
  mutation RemindInvited($mutationId: ID!, $meeting: ID!) {
    remindInvited(mutationId: $mutationId, meeting: $meeting) {
      receipt {
        id
      }
    }
  }
`);

export const NOTE_GUEST_ANSWER = graphql(`
  mutation NoteGuestAnswer($mutationId: ID!, $meeting: ID!, $person: ID!, $answer: GuestAnswer) {
    noteGuestAnswer(mutationId: $mutationId, meeting: $meeting, person: $person, answer: $answer) {
      receipt {
        id
      }
    }
  }
`);
