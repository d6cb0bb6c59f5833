import { graphql } from '../../gql';

export const PROPOSE_STRUCTURE = graphql(`
  mutation ProposeStructure(
    $mutationId: ID!
    $name: String!
    $kind: StructureKind!
    $city: ID!
    $message: String
  ) {
    proposeStructure(mutationId: $mutationId, name: $name, kind: $kind, city: $city, message: $message)
  }
`);
