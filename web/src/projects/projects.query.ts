import { graphql } from '../gql';

/** Every idea and every project: what came of what is read from the two together. */
export const LINEAGE = graphql(`
  query Lineage {
    ideas {
      ...IdeaLine
    }
    projects {
      id
      title
      status
      startedOn
      myRole
      ideas {
        id
      }
      people {
        role
        person {
          id
          name
        }
      }
    }
  }

  fragment IdeaLine on Idea {
    id
    text
    state
    theme
    raisedOn
    setAsideWord
    mine
    supported
    mayEdit
    version
    meeting {
      id
      title
      heldOn
      cities {
        id
        name
      }
    }
    proposedBy {
      id
      name
    }
    supportedBy {
      id
      name
    }
    projects {
      id
      title
      status
    }
    merged {
      id
      text
    }
  }
`);

/** One's own ideas, and what became of each. */
export const MY_IDEAS = graphql(`
  query MyIdeas {
    ideas(mine: true) {
      id
      text
      state
      raisedOn
      setAsideWord
      meeting {
        id
        title
      }
      merged {
        id
        text
      }
      projects {
        id
        title
        status
      }
    }
    me {
      role
      calendarAddress
    }
  }
`);

/** Of a project, all that its group works from. */
export const PROJECT = graphql(`
  query ProjectPage($id: ID!) {
    project(id: $id) {
      id
      title
      aim
      status
      frame
      rhythm
      proposedOn
      retainedOn
      startedOn
      endedOn
      myRole
      mayEdit
      mayWork
      version
      ideas {
        id
        text
        meeting {
          id
          title
        }
        proposedBy {
          id
          name
        }
        merged {
          id
          text
        }
      }
      people {
        role
        since
        person {
          id
          name
          jobTitle
          employments {
            structure {
              id
              name
            }
          }
        }
      }
      structures {
        id
        name
      }
      actions {
        id
        title
        openedOn
        dueOn
        doneOn
        late
        version
        owners {
          id
          name
        }
      }
      meetings {
        id
        title
        heldOn
        startsAt
        endsAt
        place
        came
        version
      }
      firstTimePairs {
        asOf
        count
        of
        pairs {
          a {
            id
            name
          }
          b {
            id
            name
          }
        }
      }
    }
  }
`);

export const TURN_IDEAS = graphql(`
  mutation TurnIdeas($mutationId: ID!, $ideas: [ID!]!, $input: ProjectInput!) {
    turnIdeasIntoProject(mutationId: $mutationId, ideas: $ideas, input: $input) {
      project {
        id
        title
      }
      receipt {
        id
      }
    }
  }
`);

export const EDIT_PROJECT = graphql(`
  mutation EditProject($mutationId: ID!, $input: ProjectInput!) {
    editProject(mutationId: $mutationId, input: $input) {
      project {
        id
        title
      }
      receipt {
        id
      }
    }
  }
`);

export const JOIN_PROJECT = graphql(`
  mutation JoinProject($mutationId: ID!, $project: ID!, $role: ProjectRole!, $person: ID) {
    joinProject(mutationId: $mutationId, project: $project, role: $role, person: $person) {
      project {
        id
        title
      }
      receipt {
        id
      }
    }
  }
`);

export const LEAVE_PROJECT = graphql(`
  mutation LeaveProject($mutationId: ID!, $project: ID!, $person: ID) {
    leaveProject(mutationId: $mutationId, project: $project, person: $person) {
      project {
        id
        title
      }
      receipt {
        id
      }
    }
  }
`);
