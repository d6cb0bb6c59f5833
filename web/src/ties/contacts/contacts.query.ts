import { graphql } from '../../gql';

/** Who can introduce one to whom is wanted, with what is needed to call them. */
export const CONTACTS = graphql(`
  query Contacts(
    $from: ID
    $toPerson: ID
    $toStructure: ID
    $need: Need
    $between: Int!
    $asOf: Date
    $withoutTeam: Boolean!
  ) {
    trustedContacts(
      from: $from
      toPerson: $toPerson
      toStructure: $toStructure
      need: $need
      maxIntroducers: $between
      asOf: $asOf
      withoutTeam: $withoutTeam
    ) {
      score
      solid
      steps {
        since
        evidence
        person {
          id
          name
          jobTitle
          phone
          email
          employments {
            isContact
            structure {
              id
            }
          }
        }
        structure {
          id
          name
          kind
          phone
          email
          offers
          limits
        }
        knownThrough {
          heldOn
          cities {
            name
          }
        }
      }
    }
  }
`);

/** Where nobody can introduce: why, who is near, whom to ask. */
export const NEAREST = graphql(`
  query NearestContacts(
    $from: ID
    $toPerson: ID
    $toStructure: ID
    $need: Need
    $between: Int!
    $asOf: Date
    $withoutTeam: Boolean!
  ) {
    nearestContacts(
      from: $from
      toPerson: $toPerson
      toStructure: $toStructure
      need: $need
      maxIntroducers: $between
      asOf: $asOf
      withoutTeam: $withoutTeam
    ) {
      reason
      closedOn
      people {
        how
        person {
          id
          name
          jobTitle
          phone
          email
        }
        structure {
          id
          name
          phone
          email
        }
        meeting {
          heldOn
          cities {
            name
          }
        }
        via {
          id
          name
        }
      }
      structures {
        lacks
        structure {
          id
          name
          kind
          phone
          email
          cities {
            name
          }
        }
      }
      team {
        id
        name
        phone
        email
      }
    }
  }
`);

/** What open structures say they are about, and whom they receive. */
export const THEMES = graphql(`
  query Themes {
    themes
    publics
  }
`);
