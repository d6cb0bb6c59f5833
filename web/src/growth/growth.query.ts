import { graphql } from '../gql';

/** Growth as the page shows it, and the stage with the team where it is left out, without it where it is not. */
export const GROWTH = graphql(`
  query Growth($asOf: Date, $withoutTeam: Boolean!, $otherwise: Boolean!) {
    growth(asOf: $asOf, withoutTeam: $withoutTeam) {
      asOf
      withoutTeam
      points {
        day
        values
        meeting {
          id
          title
          cities {
            id
            name
          }
        }
      }
      figures {
        id
        unit
        source
        bent
      }
      meetings {
        ties
        metBefore
        judged
        stillOpen
        noLongerIsolated {
          id
          label
        }
        meeting {
          id
          title
          heldOn
          attendeeCount
        }
      }
      unattributed
      elsewhere
      response {
        asked
        answered
        rate
        tooFew
      }
      stage {
        ...Stage
      }
    }
    otherwise: growth(asOf: $asOf, withoutTeam: $otherwise) {
      stage {
        ...Stage
      }
    }
  }

  fragment Stage on StageReading {
    stage
    largestShare
    hubs
    removalCost
    centralisation
    coreSize
    coreDensity
    peripheryDensity
  }
`);

/** Whether enough have answered for people to be put in an order. */
export const SURVEY_RESPONSE = graphql(`
  query SurveyResponse($asOf: Date, $withoutTeam: Boolean!) {
    surveyResponse(asOf: $asOf, withoutTeam: $withoutTeam) {
      asked
      answered
      rate
      tooFew
    }
  }
`);
