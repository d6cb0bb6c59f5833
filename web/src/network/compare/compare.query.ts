import { graphql } from '../../gql';

export const COMPARISON = graphql(`
  query Comparison(
    $level: NetworkLevel!
    $from: Date
    $to: Date
    $withoutTeam: Boolean!
    $without: Without
  ) {
    compareNetwork(level: $level, from: $from, to: $to, withoutTeam: $withoutTeam, without: $without) {
      level
      from
      to
      truncated
      addedEdges
      lostEdges
      keptEdges
      changedEdges
      addedNodes
      lostNodes
      keptNodes
      noLongerIsolated
      newlyIsolated
      nodes {
        id
        label
        kind
        cities
        structures
        stages
        degree
        coordinates
        x
        y
        state
        degreeBefore
        degreeAfter
      }
      edges {
        source
        target
        state
        changed
        weightBefore
        weightAfter
        evidenceBefore
        evidenceAfter
      }
    }
  }
`);
