import { graphql } from '../gql';

export const RESULTS = graphql(`
  query Results($from: Date, $to: Date, $withoutTeam: Boolean!) {
    results(from: $from, to: $to, withoutTeam: $withoutTeam) {
      territory
      from
      to
      today
      until
      state
      before
      withoutTeam
      figures {
        id
        value
      }
      meetings {
        id
        title
        heldOn
        people
        newPeople
        structures
        ties
        ideas
      }
      projects {
        id
        title
        status
        startedOn
        ideas
      }
      byStatus {
        status
        count
      }
      followUps {
        outcome
        count
      }
      isolation {
        withoutTeam
        before
        after
      }
      noLongerIsolated
      continuity {
        from
        to
        before
        after
      }
      coverage {
        stage
        missing
        fragile
        covered
      }
      testimonies {
        id
        quote
        about {
          kind
          label
        }
        speaker {
          name
          jobTitle
          structure
          structureKind
        }
      }
      findings {
        id
        theme
        statement
        verbatim
      }
      words {
        introduction
        conclusion
        version
      }
    }
  }
`);

export const RESULT_MEETINGS = graphql(`
  query ResultMeetings {
    meetings(kind: TERRITORIAL) {
      id
      title
      heldOn
    }
  }
`);

export const RESULT_WORDS = graphql(`
  query ResultWords($from: Date, $to: Date) {
    results(from: $from, to: $to) {
      words {
        introduction
        conclusion
        version
      }
    }
  }
`);

export const WORD_RESULTS = graphql(`
  mutation WordResults(
    $mutationId: ID!
    $from: Date
    $to: Date
    $introduction: String!
    $conclusion: String!
    $version: Int!
  ) {
    wordResults(
      mutationId: $mutationId
      from: $from
      to: $to
      introduction: $introduction
      conclusion: $conclusion
      version: $version
    ) {
      words {
        version
      }
      receipt {
        id
        repeated
      }
    }
  }
`);
