import { graphql } from '../../gql';

export const TESTIMONIES = graphql(`
  query Testimonies($about: ID, $mine: Boolean!) {
    testimonies(about: $about, mine: $mine) {
      ...ShownTestimony
    }
  }

  fragment ShownTestimony on Testimony {
    id
    quote
    mine
    consent
    named
    isPublished
    publishedAt
    recordedAt
    askedAt
    personName
    version
    about {
      kind
      id
      label
    }
    speaker {
      name
      jobTitle
      structure
      structureKind
    }
  }
`);

export const TESTIMONY_BY_LINK = graphql(`
  query TestimonyByLink($token: String!) {
    testimonyByLink(token: $token) {
      ...ShownTestimony
    }
  }
`);

export const RECORD_TESTIMONY = graphql(`
  mutation RecordTestimony($mutationId: ID!, $input: TestimonyInput!) {
    recordTestimony(mutationId: $mutationId, input: $input) {
      testimony {
        id
        isPublished
      }
    }
  }
`);

export const ASK_CONSENT = graphql(`
  mutation AskConsent($mutationId: ID!, $id: ID!) {
    askConsent(mutationId: $mutationId, id: $id) {
      testimony {
        id
      }
    }
  }
`);

export const GIVE_CONSENT = graphql(`
  mutation GiveConsent($mutationId: ID!, $consent: Consent!, $id: ID, $token: String) {
    giveConsent(mutationId: $mutationId, consent: $consent, id: $id, token: $token) {
      testimony {
        id
        named
      }
    }
  }
`);

export const WITHDRAW_TESTIMONY = graphql(`
  mutation WithdrawTestimony($mutationId: ID!, $id: ID, $token: String) {
    withdrawTestimony(mutationId: $mutationId, id: $id, token: $token) {
      testimony {
        id
      }
    }
  }
`);

export const PUBLISH_TESTIMONY = graphql(`
  mutation PublishTestimony($mutationId: ID!, $id: ID!, $published: Boolean!, $version: Int!) {
    publishTestimony(mutationId: $mutationId, id: $id, published: $published, version: $version) {
      testimony {
        id
        isPublished
      }
    }
  }
`);
