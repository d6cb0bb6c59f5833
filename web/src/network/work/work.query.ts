import { graphql } from '../../gql';

/** Everything that is to be done about isolated and nearly isolated structures, and what was put aside. */
export const WORK = graphql(`
  query Work {
    isolatedStructures(nearly: true) {
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
      }
      reasons
      since
      sinceMeeting {
        heldOn
        cities {
          name
        }
      }
      note {
        until
        word
      }
      nextAction {
        kind
        meeting {
          id
          title
          heldOn
        }
        person {
          id
          name
          email
        }
        via {
          id
          name
          email
        }
      }
    }
  }
`);

export const INVITE_ONE = graphql(`
  mutation InviteOne($mutationId: ID!, $meeting: ID!, $people: [ID!]!) {
    invite(mutationId: $mutationId, meeting: $meeting, people: $people) {
      receipt {
        id
      }
    }
  }
`);

export const PUT_OFF = graphql(`
  mutation PutOffAction($mutationId: ID!, $structure: ID!, $until: Date!, $word: String) {
    putOffAction(mutationId: $mutationId, structure: $structure, until: $until, word: $word) {
      receipt {
        id
      }
    }
  }
`);

export const SET_ASIDE = graphql(`
  mutation SetAsideAction($mutationId: ID!, $structure: ID!, $word: String!) {
    setAsideAction(mutationId: $mutationId, structure: $structure, word: $word) {
      receipt {
        id
      }
    }
  }
`);

export const TAKE_UP = graphql(`
  mutation TakeUpAction($mutationId: ID!, $structure: ID!) {
    takeUpAction(mutationId: $mutationId, structure: $structure) {
      receipt {
        id
      }
    }
  }
`);
