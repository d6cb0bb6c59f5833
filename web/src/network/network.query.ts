import { graphql } from '../gql';

export const NETWORK = graphql(`
  query Network(
    $level: NetworkLevel!
    $asOf: Date
    $withoutTeam: Boolean!
    $without: Without
    $signedIn: Boolean!
  ) {
    network(level: $level, asOf: $asOf, withoutTeam: $withoutTeam, without: $without) {
      level
      asOf
      truncated
      nodes {
        id
        label
        kind
        cities
        structures
        stages
        degree
        isolated
        isolationReason @include(if: $signedIn)
        coordinates
        x
        y
      }
      edges {
        source
        target
        weight
        evidence
      }
    }
  }
`);

export const ISOLATED = graphql(`
  query Isolated($asOf: Date, $withoutTeam: Boolean!, $nearly: Boolean!, $without: Without, $signedIn: Boolean!) {
    isolatedStructures(asOf: $asOf, withoutTeam: $withoutTeam, nearly: $nearly, without: $without) {
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
        positions {
          stage
        }
      }
      reasons @include(if: $signedIn)
      since @include(if: $signedIn)
      nextAction @include(if: $signedIn) {
        kind
        meeting {
          title
          heldOn
        }
        person {
          name
        }
        via {
          name
        }
      }
    }
  }
`);
