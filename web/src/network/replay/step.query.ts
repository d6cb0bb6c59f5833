import { graphql } from '../../gql';

/** What one stop of the replay brought since the stop before: the figures, and what to point out on the map. */
export const STEP = graphql(`
  query Step($level: NetworkLevel!, $from: Date, $to: Date, $withoutTeam: Boolean!, $without: Without) {
    compareNetwork(
      level: $level
      from: $from
      to: $to
      withoutTeam: $withoutTeam
      without: $without
      changedOnly: true
    ) {
      level
      to
      addedEdges
      lostEdges
      noLongerIsolated
      newlyIsolated
      nodes {
        id
        degreeBefore
        degreeAfter
      }
      edges {
        source
        target
        state
      }
    }
  }
`);
