import { graphql } from '../gql';

export const STRUCTURE = graphql(`
  query Structure($id: ID!, $asOf: Date, $signedIn: Boolean!) {
    structure(id: $id, asOf: $asOf) {
      id
      name
      kind
      cities {
        id
        name
      }
      neighbourhoods {
        id
        name
      }
      presentation
      address
      postcode
      phone
      email
      website
      openingHours
      publics
      themes
      offers
      limits
      hostsOutreach
      outreachConditions
      outreachRoom
      outreachLeft
      outreachSought
      outreachHosted {
        id
        days
        halfDays
        purpose
        since
        until
        mayEdit
        runner {
          id
          name
          kind
          cities {
            id
            name
          }
        }
      }
      findings {
        id
        statement
        verbatim
        confidentiality
      }
      outreachReceived {
        id
        days
        halfDays
        purpose
        since
        until
        runner {
          id
          name
          kind
          cities {
            id
            name
          }
        }
      }
      outreachRun {
        id
        days
        halfDays
        purpose
        since
        until
        mayEdit
        host {
          id
          name
          kind
          cities {
            id
            name
          }
        }
      }
      coordinates
      reviewedOn
      mayEdit
      editors @include(if: $signedIn) {
        id
        name
      }
      since @include(if: $signedIn)
      until
      isolated
      isolationReason @include(if: $signedIn)
      positions {
        stage
        note
      }
      pastPositions @include(if: $signedIn) {
        stage
        note
        since
        until
      }
      suggestedPositions @include(if: $signedIn) {
        stage
        word
      }
      people @include(if: $signedIn) {
        role
        isContact
        person {
          id
          name
          jobTitle
          email
          phone
        }
      }
      ties {
        structure {
          id
          name
          kind
          cities {
            id
            name
          }
        }
        evidence
        since @include(if: $signedIn)
        acquaintances @include(if: $signedIn) {
          from {
            id
            name
          }
          to {
            id
            name
          }
          confirmed
          since
          meeting {
            heldOn
            cities {
              id
              name
            }
          }
        }
        sharedPeople @include(if: $signedIn) {
          id
          name
        }
        collaborations {
          id
          level
          kind
          since @include(if: $signedIn)
          note @include(if: $signedIn)
        }
      }
      meetings @include(if: $signedIn) {
        id
        title
        heldOn
        cities {
          id
          name
        }
      }
    }
  }
`);
