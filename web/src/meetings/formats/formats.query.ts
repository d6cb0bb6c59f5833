import { graphql } from '../../gql';

/** Every format card, with all that stands on it; anybody may read them. */
export const FORMATS = graphql(`
  query Formats($language: Language!) {
    formats(language: $language) {
      ...FormatCard
    }
  }

  fragment FormatCard on FormatCard {
    id
    builtIn
    title
    purpose
    minutes
    peopleFrom
    peopleTo
    material
    steps {
      minutes
      text
    }
    tips
  }
`);

/** A card as a form corrects it. */
export const FORMAT_FORM = graphql(`
  query FormatForm($id: ID!, $language: Language!) {
    format(id: $id, language: $language) {
      ...FormatCard
      version
    }
  }
`);

export const RECORD_FORMAT = graphql(`
  mutation RecordFormat($mutationId: ID!, $input: FormatInput!) {
    recordFormat(mutationId: $mutationId, input: $input) {
      format {
        id
        title
      }
      receipt {
        id
        repeated
      }
    }
  }
`);

export const REMOVE_FORMAT = graphql(`
  mutation RemoveFormat($mutationId: ID!, $id: ID!, $version: Int!) {
    removeFormat(mutationId: $mutationId, id: $id, version: $version) {
      receipt {
        id
        repeated
      }
    }
  }
`);
