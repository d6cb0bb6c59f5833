import { graphql } from '../../gql';

export const PAGE = graphql(`
  query LegalText($id: PageId!) {
    page(id: $id) {
      id
      text
      updatedAt
      version
    }
  }
`);

export const EDIT_PAGE = graphql(`
  mutation EditPage($mutationId: ID!, $id: PageId!, $text: String!, $version: Int!) {
    editPage(mutationId: $mutationId, id: $id, text: $text, version: $version) {
      page {
        id
        text
        version
      }
      receipt {
        id
      }
    }
  }
`);
