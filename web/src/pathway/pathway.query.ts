import { graphql } from '../gql';

/** Every structure with its steps, as cards; what is imagined too. */
export const PATHWAY_WALL = graphql(`
  query PathwayWall(
    $withoutTeam: Boolean!
    $without: [ID!]!
    $with: [PathwayAddition!]!
    $signedIn: Boolean!
  ) {
    pathwayStructures(withoutTeam: $withoutTeam, without: $without, with: $with) {
      id
      name
      kind
      stages
      imagined
      cities {
        id
        name
      }
      neighbourhoods {
        id
        name
      }
      sheet {
        id
        mayEdit
        publics
        themes
        positions {
          stage
          note
        }
        suggestedPositions @include(if: $signedIn) {
          stage
          word
        }
      }
    }
  }
`);

export const PATHWAY_PASSAGES = graphql(`
  query PathwayPassages(
    $city: ID
    $withoutTeam: Boolean!
    $without: [ID!]!
    $with: [PathwayAddition!]!
  ) {
    continuity(city: $city, withoutTeam: $withoutTeam, without: $without, with: $with) {
      from
      to
      total
      share
      linked {
        id
      }
    }
    greyZone(city: $city, withoutTeam: $withoutTeam, without: $without, with: $with) {
      stage
      total
      alone {
        structure {
          id
        }
      }
    }
  }
`);

/** Who has nobody to pass on to, and whom they could meet: asked for when a passage is opened. */
export const PATHWAY_MISSING = graphql(`
  query PathwayMissing(
    $city: ID
    $withoutTeam: Boolean!
    $without: [ID!]!
    $with: [PathwayAddition!]!
    $signedIn: Boolean!
    $from: PathStage
    $isGrey: Boolean!
  ) {
    continuity(from: $from, city: $city, withoutTeam: $withoutTeam, without: $without, with: $with) @skip(if: $isGrey) {
      from
      to
      total
      linked {
        id
        name
      }
      unlinked {
        ...MissingLinkShown
      }
    }
    greyZone(city: $city, withoutTeam: $withoutTeam, without: $without, with: $with) @include(if: $isGrey) {
      stage
      other
      total
      alone {
        ...MissingLinkShown
      }
    }
  }

  fragment MissingLinkShown on MissingLink {
    structure {
      id
      name
      kind
      imagined
    }
    toMeet {
      ...EncounterShown
    }
  }

  fragment EncounterShown on PathwayEncounter {
    structure {
      id
      name
      kind
      imagined
      cities {
        id
        name
      }
    }
    distance
    knownBy {
      id
      name
      imagined
    }
    through {
      id
      name
      imagined
    }
    introducers @include(if: $signedIn) {
      id
      name
    }
  }
`);

export const PATHWAY_GRID = graphql(`
  query PathwayGrid(
    $by: PathwayBy!
    $withoutTeam: Boolean!
    $without: [ID!]!
    $with: [PathwayAddition!]!
  ) {
    pathwayCoverage(by: $by, withoutTeam: $withoutTeam, without: $without, with: $with) {
      stage
      group {
        id
        label
        city
      }
      coverage
      count
      structures {
        id
        name
        kind
        imagined
      }
    }
    pathwayOutside(by: $by, withoutTeam: $withoutTeam, without: $without, with: $with) {
      id
      name
      imagined
    }
  }
`);

export const PATHWAY_BY_CITY = graphql(`
  query PathwayByCity($withoutTeam: Boolean!, $without: [ID!]!, $with: [PathwayAddition!]!) {
    continuity(withoutTeam: $withoutTeam, without: $without, with: $with) {
      from
      total
      share
      linked {
        id
      }
    }
    continuityByCity(withoutTeam: $withoutTeam, without: $without, with: $with) {
      city
      steps {
        from
        total
        share
        linked {
          id
        }
      }
    }
  }
`);

export const PATHWAY_HELP = graphql(`
  query PathwayHelp(
    $by: PathwayBy!
    $group: ID!
    $stage: PathStage!
    $withoutTeam: Boolean!
    $without: [ID!]!
    $with: [PathwayAddition!]!
    $signedIn: Boolean!
  ) {
    pathwayHelp(
      by: $by
      group: $group
      stage: $stage
      withoutTeam: $withoutTeam
      without: $without
      with: $with
    ) {
      ...EncounterShown
    }
  }
`);

/** On the wall: placed, moved from a step to another, or taken off. */
export const MOVE_ON_PATH = graphql(`
  mutation MoveOnPath(
    $mutationId: ID!
    $structure: ID!
    $stage: PathStage!
    $until: Date
    $insteadOf: PathStage
  ) {
    positionStructure(
      mutationId: $mutationId
      structure: $structure
      stage: $stage
      until: $until
      insteadOf: $insteadOf
    ) {
      receipt {
        id
        repeated
      }
    }
  }
`);
