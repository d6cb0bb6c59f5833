import { graphql } from '../gql';

export const MAIL = graphql(`
  query Mail($state: MailState) {
    outboxSummary {
      configured
      waiting
      sending
      sent
      givenUp
      lastError
      lastErrorDetail
      lastErrorAt
    }
    outbox(state: $state, first: 100) {
      id
      kind
      state
      recipient
      createdAt
      dueAt
      attempts
      lastError
      lastErrorDetail
      sentAt
    }
  }
`);

export const RETRY_MAIL = graphql(`
  mutation RetryMail($mutationId: String!, $id: ID!) {
    retryMail(mutationId: $mutationId, id: $id) {
      id
      state
    }
  }
`);

export const DROP_MAIL = graphql(`
  mutation DropMail($mutationId: String!, $id: ID!) {
    dropMail(mutationId: $mutationId, id: $id) {
      waiting
    }
  }
`);
