import { graphql } from '../../gql';

export const INTRODUCTIONS_TO_MAKE = graphql(`
  query IntroductionsToMake($withoutTeam: Boolean!) {
    introductionsToMake(first: 20, withoutTeam: $withoutTeam) {
      one {
        isolated
        structure {
          id
          name
          cities {
            id
            name
          }
        }
        person {
          id
          name
        }
      }
      other {
        isolated
        structure {
          id
          name
          cities {
            id
            name
          }
        }
        person {
          id
          name
        }
      }
      throughKind
      through {
        id
        name
      }
      joined
      opened {
        from
        to
        structure {
          id
          name
        }
      }
      crossCity
    }
  }
`);
