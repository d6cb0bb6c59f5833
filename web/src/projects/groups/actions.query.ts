import { graphql } from '../../gql';

export const ADD_ACTION = graphql(`
  mutation AddAction($mutationId: ID!, $input: ActionInput!) {
    addAction(mutationId: $mutationId, input: $input) {
      receipt {
        id
      }
    }
  }
`);

export const EDIT_ACTION = graphql(`
  mutation EditAction($mutationId: ID!, $input: ActionInput!) {
    editAction(mutationId: $mutationId, input: $input) {
      receipt {
        id
      }
    }
  }
`);

export const COMPLETE_ACTION = graphql(`
  mutation CompleteAction($mutationId: ID!, $id: ID!, $version: Int!) {
    completeAction(mutationId: $mutationId, id: $id, version: $version) {
      receipt {
        id
      }
    }
  }
`);

export const REOPEN_ACTION = graphql(`
  mutation ReopenAction($mutationId: ID!, $id: ID!, $version: Int!) {
    reopenAction(mutationId: $mutationId, id: $id, version: $version) {
      receipt {
        id
      }
    }
  }
`);

export const REMOVE_ACTION = graphql(`
  mutation RemoveAction($mutationId: ID!, $id: ID!, $version: Int!) {
    removeAction(mutationId: $mutationId, id: $id, version: $version) {
      receipt {
        id
      }
    }
  }
`);

export const PLAN_MEETINGS = graphql(`
  mutation PlanGroupMeetings(
    $mutationId: ID!
    $project: ID!
    $input: GroupMeetingInput!
    $times: Int!
    $everyWeeks: Int!
  ) {
    planGroupMeetings(
      mutationId: $mutationId
      project: $project
      input: $input
      times: $times
      everyWeeks: $everyWeeks
    ) {
      receipt {
        id
      }
    }
  }
`);

export const CHANGE_GROUP_MEETING = graphql(`
  mutation ChangeGroupMeeting(
    $mutationId: ID!
    $project: ID!
    $meeting: ID!
    $version: Int!
    $input: GroupMeetingInput!
  ) {
    changeGroupMeeting(
      mutationId: $mutationId
      project: $project
      meeting: $meeting
      version: $version
      input: $input
    ) {
      receipt {
        id
      }
    }
  }
`);

export const REMOVE_GROUP_MEETING = graphql(`
  mutation RemoveGroupMeeting($mutationId: ID!, $project: ID!, $meeting: ID!, $version: Int!) {
    removeGroupMeeting(mutationId: $mutationId, project: $project, meeting: $meeting, version: $version) {
      receipt {
        id
      }
    }
  }
`);
