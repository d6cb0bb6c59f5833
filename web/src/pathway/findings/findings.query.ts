import { graphql } from '../../gql';

/** What the study found, as far as one may read it. */
export const FINDINGS = graphql(`
  query Findings {
    findings {
      id
      theme
      statement
      verbatim
      confidentiality
      kind
      structures {
        id
        name
        kind
      }
    }
  }
`);

/** The findings as a form corrects one. */
export const FINDINGS_FORM = graphql(`
  query FindingsForm {
    findings {
      id
      version
      theme
      statement
      verbatim
      confidentiality
      kind
      structures {
        id
        name
      }
    }
  }
`);

export const RECORD_FINDING = graphql(`
  mutation RecordFinding($mutationId: ID!, $input: FindingInput!) {
    recordFinding(mutationId: $mutationId, input: $input) {
      finding {
        id
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

export const REMOVE_FINDING = graphql(`
  mutation RemoveFinding($mutationId: ID!, $id: ID!, $version: Int!) {
    removeFinding(mutationId: $mutationId, id: $id, version: $version) {
      receipt {
        id
        repeated
      }
    }
  }
`);
