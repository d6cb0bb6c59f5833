import { graphql } from '../../gql';

/** The ideas of a rencontre as the phones in the room share them; every other one, to tell what was said before. */
export const MEETING_IDEAS = graphql(`
  query MeetingIdeas($id: ID!) {
    meeting(id: $id) {
      id
      title
      heldOn
      ideas {
        ...IdeaLine
      }
      attendees {
        id
        name
      }
    }
    ideas {
      id
      text
    }
  }
`);

/** Ideas as a form chooses and corrects them. */
export const IDEAS_FORM = graphql(`
  query IdeasForm {
    ideas {
      id
      text
      state
      theme
      version
      proposedBy {
        id
        name
      }
      supportedBy {
        id
        name
      }
      meeting {
        id
        title
      }
    }
  }
`);

export const RAISE_IDEA = graphql(`
  mutation RaiseIdea($mutationId: ID!, $text: String!, $meeting: ID, $proposedBy: [ID!], $theme: String) {
    raiseIdea(
      mutationId: $mutationId
      text: $text
      meeting: $meeting
      proposedBy: $proposedBy
      theme: $theme
    ) {
      idea {
        id
        text
      }
      receipt {
        id
      }
    }
  }
`);

export const EDIT_IDEA = graphql(`
  mutation EditIdea($mutationId: ID!, $idea: ID!, $version: Int!, $text: String, $theme: String) {
    editIdea(mutationId: $mutationId, idea: $idea, version: $version, text: $text, theme: $theme) {
      receipt {
        id
      }
    }
  }
`);

export const SUPPORT_IDEA = graphql(`
  mutation SupportIdea($mutationId: ID!, $idea: ID!) {
    supportIdea(mutationId: $mutationId, idea: $idea) {
      receipt {
        id
      }
    }
  }
`);

export const WITHDRAW_SUPPORT = graphql(`
  mutation WithdrawSupport($mutationId: ID!, $idea: ID!) {
    withdrawSupport(mutationId: $mutationId, idea: $idea) {
      receipt {
        id
      }
    }
  }
`);

export const GROUP_IDEAS = graphql(`
  mutation GroupIdeas($mutationId: ID!, $ideas: [ID!]!, $theme: String) {
    groupIdeas(mutationId: $mutationId, ideas: $ideas, theme: $theme) {
      receipt {
        id
      }
    }
  }
`);

export const MERGE_IDEAS = graphql(`
  mutation MergeIdeas($mutationId: ID!, $keep: ID!, $keepVersion: Int!, $remove: ID!, $removeVersion: Int!) {
    mergeIdeas(
      mutationId: $mutationId
      keep: $keep
      keepVersion: $keepVersion
      remove: $remove
      removeVersion: $removeVersion
    ) {
      receipt {
        id
      }
    }
  }
`);

export const SET_IDEA_ASIDE = graphql(`
  mutation SetIdeaAside($mutationId: ID!, $idea: ID!, $version: Int!, $word: String) {
    setIdeaAside(mutationId: $mutationId, idea: $idea, version: $version, word: $word) {
      receipt {
        id
      }
    }
  }
`);

export const TAKE_IDEA_UP = graphql(`
  mutation TakeIdeaUp($mutationId: ID!, $idea: ID!, $version: Int!) {
    takeIdeaUp(mutationId: $mutationId, idea: $idea, version: $version) {
      receipt {
        id
      }
    }
  }
`);
