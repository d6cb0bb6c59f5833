import { graphql } from '../gql';

export const STRUCTURE = graphql(`
  query Structure($id: ID!, $asOf: Date) {
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
      outreachHosted {
        id
        days
        purpose
        since
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
        purpose
        since
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
      since
      until
      isolated
      isolationReason
      positions {
        stage
        note
      }
      people {
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
        since
        acquaintances {
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
        sharedPeople {
          id
          name
        }
        collaborations {
          id
          level
          kind
          since
          note
        }
      }
      meetings {
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
