import { graphql } from '../../gql';

export const DOOR = graphql(`
  query Door($code: String, $token: String) {
    door(code: $code, token: $token) {
      title
      heldOn
      startsAt
      place
      towns
      state
      opensAt
      you {
        id
        name
        structures
        present
      }
    }
  }
`);

export const DOOR_PEOPLE = graphql(`
  query DoorPeople($code: String!, $name: String!) {
    doorPeople(code: $code, name: $name) {
      id
      name
      structures
      present
    }
  }
`);

export const ARRIVE = graphql(`
  mutation Arrive($mutationId: ID!, $code: String, $token: String, $person: ID) {
    arrive(mutationId: $mutationId, code: $code, token: $token, person: $person)
  }
`);

export const ANNOUNCE_ARRIVAL = graphql(`
  mutation AnnounceArrival($mutationId: ID!, $code: String!, $name: String!, $structure: String, $email: String) {
    announceArrival(mutationId: $mutationId, code: $code, name: $name, structure: $structure, email: $email)
  }
`);

/** Names that one may write at the door: what everybody may read. */
export const STRUCTURE_NAMES = graphql(`
  query StructureNames($search: String!) {
    structures(search: $search, first: 8) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** For the coordination: the code of the poster. */
export const DOOR_POSTER = graphql(`
  query DoorPoster($id: ID!) {
    meeting(id: $id) {
      id
      title
      heldOn
      startsAt
      endsAt
      place
      doorCode
      cities {
        id
        name
      }
    }
  }
`);

export const RENEW_DOOR_CODE = graphql(`
  mutation RenewDoorCode($mutationId: ID!, $meeting: ID!) {
    renewDoorCode(mutationId: $mutationId, meeting: $meeting) {
      receipt {
        id
      }
    }
  }
`);

export const ARRIVALS = graphql(`
  query Arrivals($id: ID!) {
    meeting(id: $id) {
      id
      arrivals {
        id
        name
        structureName
        email
        at
        structure {
          id
          name
        }
        alike {
          id
          name
          employments {
            structure {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const CONFIRM_ARRIVAL = graphql(`
  mutation ConfirmArrival($mutationId: ID!, $id: ID!, $person: ID, $structure: ID) {
    confirmArrival(mutationId: $mutationId, id: $id, person: $person, structure: $structure) {
      id
    }
  }
`);

export const DISMISS_ARRIVAL = graphql(`
  mutation DismissArrival($mutationId: ID!, $id: ID!) {
    dismissArrival(mutationId: $mutationId, id: $id) {
      id
    }
  }
`);
