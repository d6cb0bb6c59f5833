/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActionKind =
  | 'CONFIRM'
  | 'INTRODUCE'
  | 'INVITE'
  | 'REGISTER';

export type CollaborationLevel =
  | 'COALITION'
  | 'COLLABORATION'
  | 'COOPERATION'
  | 'COORDINATION'
  | 'NETWORKING';

export type Evidence =
  | 'COLLABORATION'
  | 'CONFIRMED'
  | 'DECLARED'
  | 'SHARED_PERSON';

/** The column of a header. */
export type ImportColumnInput = {
  /** Null leaves the column aside. */
  column?: string | null | undefined;
  header: string;
};

/** What one says of a file that was sent; what is not said is guessed. */
export type ImportFileInput = {
  columns?: Array<ImportColumnInput> | null | undefined;
  format?: string | null | undefined;
  name: string;
  /** True leaves the file aside. */
  skip?: boolean | null | undefined;
};

export type ImportState =
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'REFUSED'
  | 'WAITING'
  | 'WRITING';

export type IsolationReason =
  | 'CAME_WITHOUT_TIES'
  | 'ELSEWHERE'
  | 'INSIDE'
  | 'INSIDE_ITS_CITY'
  | 'NEVER_CAME'
  | 'NOBODY_REGISTERED'
  | 'ONLY_THE_TEAM';

export type NetworkLevel =
  | 'PEOPLE'
  | 'STRUCTURES';

export type PathStage =
  | 'AWARENESS'
  | 'FOLLOW_UP'
  | 'ORIENTATION'
  | 'RECEPTION'
  | 'RECRUITMENT'
  | 'SUPPORT'
  | 'TRAINING';

export type Role =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'COORDINATOR'
  | 'EDITOR'
  | 'MEMBER'
  | 'VISITOR';

/** Without an id: a new structure. A field left out stays as it is; null clears it. */
export type StructureInput = {
  address?: string | null | undefined;
  cities?: Array<string> | null | undefined;
  coordinates?: boolean | null | undefined;
  email?: string | null | undefined;
  hostsOutreach?: boolean | null | undefined;
  id?: string | null | undefined;
  kind?: StructureKind | null | undefined;
  latitude?: number | null | undefined;
  limits?: string | null | undefined;
  longitude?: number | null | undefined;
  name?: string | null | undefined;
  neighbourhoods?: Array<string> | null | undefined;
  offers?: string | null | undefined;
  openingHours?: string | null | undefined;
  outreachConditions?: string | null | undefined;
  outreachRoom?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  presentation?: string | null | undefined;
  publics?: Array<string> | null | undefined;
  since?: string | null | undefined;
  siret?: string | null | undefined;
  themes?: Array<string> | null | undefined;
  until?: string | null | undefined;
  /** The version that was read; needed for an edit. */
  version?: number | null | undefined;
  website?: string | null | undefined;
};

export type StructureKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'EDUCATION'
  | 'EMPLOYMENT_SERVICE'
  | 'HEALTH_SOCIAL'
  | 'INTEGRATION'
  | 'LOCAL_AUTHORITY'
  | 'OTHER'
  | 'SOCIAL_CENTRE'
  | 'TRAINING';

export type PersonQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PersonQuery = { person: { id: string, name: string, jobTitle: string | null, mayEdit: boolean, email: string | null, phone: string | null, employments: Array<{ role: string | null, since: string | null, isContact: boolean, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, acquaintances: Array<{ confirmed: boolean, readyToIntroduce: boolean, since: string | null, person: { id: string, name: string, jobTitle: string | null, employments: Array<{ structure: { id: string, name: string } }> }, declaredBy: Array<{ id: string }>, meeting: { heldOn: string, cities: Array<{ id: string, name: string }> } | null }>, meetings: Array<{ id: string, title: string, heldOn: string, cities: Array<{ id: string, name: string }> }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  signedIn: boolean;
}>;


export type SuggestionsQuery = { structures: { edges: Array<{ node: { id: string, name: string, kind: StructureKind, cities: Array<{ name: string }> } }> }, people?: { edges: Array<{ node: { id: string, name: string, jobTitle: string | null, employments: Array<{ structure: { name: string } }> } }> } };

export type MatchesQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  signedIn: boolean;
}>;


export type MatchesQuery = { structures: { edges: Array<{ node: { id: string } }> }, people?: { edges: Array<{ node: { id: string } }> } };

export type StructureFormQueryVariables = Exact<{
  id: string;
}>;


export type StructureFormQuery = { structure: { id: string, version: number, name: string, kind: StructureKind, siret: string | null, presentation: string | null, address: string | null, postcode: string | null, phone: string | null, email: string | null, website: string | null, openingHours: string | null, publics: Array<string>, themes: Array<string>, offers: string | null, limits: string | null, hostsOutreach: boolean | null, outreachConditions: string | null, outreachRoom: string | null, coordinates: boolean, cities: Array<{ id: string }>, neighbourhoods: Array<{ id: string }> } };

export type NeighbourhoodsQueryVariables = Exact<{ [key: string]: never; }>;


export type NeighbourhoodsQuery = { neighbourhoods: Array<{ id: string, name: string, city: { name: string } }> };

export type UpsertStructureMutationVariables = Exact<{
  mutationId: string;
  input: StructureInput;
}>;


export type UpsertStructureMutation = { upsertStructure: { structure: { id: string, name: string }, receipt: { id: string | null, repeated: boolean } } };

export type StructureQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  signedIn: boolean;
}>;


export type StructureQuery = { structure: { id: string, name: string, kind: StructureKind, presentation: string | null, address: string | null, postcode: string | null, phone: string | null, email: string | null, website: string | null, openingHours: string | null, publics: Array<string>, themes: Array<string>, offers: string | null, limits: string | null, hostsOutreach: boolean | null, outreachConditions: string | null, outreachRoom: string | null, coordinates: boolean, mayEdit: boolean, since?: string | null, until: string | null, isolated: boolean, isolationReason?: IsolationReason | null, cities: Array<{ id: string, name: string }>, neighbourhoods: Array<{ id: string, name: string }>, outreachHosted: Array<{ id: string, days: string | null, purpose: string | null, since: string | null, runner: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, outreachRun: Array<{ id: string, days: string | null, purpose: string | null, since: string | null, host: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> } }>, positions: Array<{ stage: PathStage, note: string | null }>, people?: Array<{ role: string | null, isContact: boolean, person: { id: string, name: string, jobTitle: string | null, email: string | null, phone: string | null } }>, ties: Array<{ evidence: Array<Evidence>, since?: string | null, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }> }, acquaintances?: Array<{ confirmed: boolean, since: string | null, from: { id: string, name: string }, to: { id: string, name: string }, meeting: { heldOn: string, cities: Array<{ id: string, name: string }> } | null }>, sharedPeople?: Array<{ id: string, name: string }>, collaborations: Array<{ id: string, level: CollaborationLevel | null, kind: string | null, since?: string | null, note?: string | null }> }>, meetings?: Array<{ id: string, title: string, heldOn: string, cities: Array<{ id: string, name: string }> }> } };

export type ImportFormatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportFormatsQuery = { importFormats: Array<{ id: string, columns: Array<{ name: string, required: boolean, label: string, example: string }> }> };

export type ImportFilesMutationVariables = Exact<{
  mutationId: string;
  upload: string;
  files: Array<ImportFileInput> | ImportFileInput;
  dryRun: boolean;
}>;


export type ImportFilesMutation = { importFile: { problemCount: number, files: Array<{ file: string, format: string, rows: number, created: number, updated: number, unchanged: number, createdNames: Array<string>, updatedNames: Array<string>, keptOwnWord: Array<string>, leftOut: Array<string>, keptFields: Array<{ id: string, name: string | null, fields: Array<string> }> }>, problems: Array<{ file: string, line: number, column: string, expected: string, value: string }>, receipt: { id: string | null, repeated: boolean } } };

export type ImportProgressQueryVariables = Exact<{
  upload: string;
}>;


export type ImportProgressQuery = { importProgress: { state: ImportState, rowsDone: number, rowsTotal: number } };

export type LatestEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestEntriesQuery = { journal: { edges: Array<{ node: { id: string, undone: boolean, undoable: boolean } }> } };

export type UndoMutationVariables = Exact<{
  mutationId: string;
  entry: string;
}>;


export type UndoMutation = { undo: { id: string | null, left: Array<string> } };

export type NetworkQueryVariables = Exact<{
  level: NetworkLevel;
  asOf?: string | null | undefined;
  withoutTeam: boolean;
  signedIn: boolean;
}>;


export type NetworkQuery = { network: { level: NetworkLevel, asOf: string, truncated: boolean, nodes: Array<{ id: string, label: string, kind: StructureKind | null, cities: Array<string>, structures: Array<string>, stages: Array<PathStage>, degree: number, isolated: boolean, isolationReason?: IsolationReason | null, coordinates: boolean, x: number | null, y: number | null }>, edges: Array<{ source: string, target: string, weight: number, evidence: Array<Evidence> }> } };

export type IsolatedQueryVariables = Exact<{
  asOf?: string | null | undefined;
  withoutTeam: boolean;
  signedIn: boolean;
}>;


export type IsolatedQuery = { isolatedStructures: Array<{ reasons?: Array<IsolationReason>, since?: string | null, structure: { id: string, name: string, kind: StructureKind, cities: Array<{ id: string, name: string }>, positions: Array<{ stage: PathStage }> }, nextAction?: { kind: ActionKind, meeting: { title: string, heldOn: string } | null, person: { name: string } | null, via: { name: string } | null } }> };

export type TerritoryQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoryQuery = { me: { role: Role, email: string | null, edits: Array<string>, person: { id: string, name: string } | null }, territory: { name: string, today: string, demonstration: boolean, structureCount: number, personCount: number, isolatedCount: number }, cities: Array<{ id: string, name: string }>, meetings: Array<{ id: string, title: string, heldOn: string, attendeeCount: number, acquaintancesMade: number, cities: Array<{ id: string, name: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!, $asOf: Date) {
  person(id: $id, asOf: $asOf) {
    id
    name
    jobTitle
    mayEdit
    email
    phone
    employments {
      role
      since
      isContact
      structure {
        id
        name
        kind
        cities {
          id
          name
        }
      }
    }
    acquaintances {
      person {
        id
        name
        jobTitle
        employments {
          structure {
            id
            name
          }
        }
      }
      confirmed
      declaredBy {
        id
      }
      readyToIntroduce
      since
      meeting {
        heldOn
        cities {
          id
          name
        }
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
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $asOf: Date, $signedIn: Boolean!) {
  structures(search: $text, asOf: $asOf, first: 7) {
    edges {
      node {
        id
        name
        kind
        cities {
          name
        }
      }
    }
  }
  people(search: $text, asOf: $asOf, first: 5) @include(if: $signedIn) {
    edges {
      node {
        id
        name
        jobTitle
        employments {
          structure {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MatchesDocument = new TypedDocumentString(`
    query Matches($text: String!, $asOf: Date, $signedIn: Boolean!) {
  structures(search: $text, asOf: $asOf, first: 200) {
    edges {
      node {
        id
      }
    }
  }
  people(search: $text, asOf: $asOf, first: 200) @include(if: $signedIn) {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const StructureFormDocument = new TypedDocumentString(`
    query StructureForm($id: ID!) {
  structure(id: $id) {
    id
    version
    name
    kind
    cities {
      id
    }
    neighbourhoods {
      id
    }
    siret
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
    coordinates
  }
}
    `) as unknown as TypedDocumentString<StructureFormQuery, StructureFormQueryVariables>;
export const NeighbourhoodsDocument = new TypedDocumentString(`
    query Neighbourhoods {
  neighbourhoods {
    id
    name
    city {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodsQuery, NeighbourhoodsQueryVariables>;
export const UpsertStructureDocument = new TypedDocumentString(`
    mutation UpsertStructure($mutationId: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $mutationId, input: $input) {
    structure {
      id
      name
    }
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertStructureMutation, UpsertStructureMutationVariables>;
export const StructureDocument = new TypedDocumentString(`
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
    mayEdit
    since @include(if: $signedIn)
    until
    isolated
    isolationReason @include(if: $signedIn)
    positions {
      stage
      note
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
    `) as unknown as TypedDocumentString<StructureQuery, StructureQueryVariables>;
export const ImportFormatsDocument = new TypedDocumentString(`
    query ImportFormats {
  importFormats {
    id
    columns {
      name
      required
      label
      example
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFormatsQuery, ImportFormatsQueryVariables>;
export const ImportFilesDocument = new TypedDocumentString(`
    mutation ImportFiles($mutationId: ID!, $upload: ID!, $files: [ImportFileInput!]!, $dryRun: Boolean!) {
  importFile(
    mutationId: $mutationId
    upload: $upload
    files: $files
    dryRun: $dryRun
  ) {
    files {
      file
      format
      rows
      created
      updated
      unchanged
      createdNames
      updatedNames
      keptFields {
        id
        name
        fields
      }
      keptOwnWord
      leftOut
    }
    problems {
      file
      line
      column
      expected
      value
    }
    problemCount
    receipt {
      id
      repeated
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFilesMutation, ImportFilesMutationVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    query ImportProgress($upload: ID!) {
  importProgress(upload: $upload) {
    state
    rowsDone
    rowsTotal
  }
}
    `) as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const LatestEntriesDocument = new TypedDocumentString(`
    query LatestEntries {
  journal(first: 50) {
    edges {
      node {
        id
        undone
        undoable
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestEntriesQuery, LatestEntriesQueryVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($mutationId: ID!, $entry: ID!) {
  undo(mutationId: $mutationId, entry: $entry) {
    id
    left
  }
}
    `) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($level: NetworkLevel!, $asOf: Date, $withoutTeam: Boolean!, $signedIn: Boolean!) {
  network(level: $level, asOf: $asOf, withoutTeam: $withoutTeam) {
    level
    asOf
    truncated
    nodes {
      id
      label
      kind
      cities
      structures
      stages
      degree
      isolated
      isolationReason @include(if: $signedIn)
      coordinates
      x
      y
    }
    edges {
      source
      target
      weight
      evidence
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const IsolatedDocument = new TypedDocumentString(`
    query Isolated($asOf: Date, $withoutTeam: Boolean!, $signedIn: Boolean!) {
  isolatedStructures(asOf: $asOf, withoutTeam: $withoutTeam) {
    structure {
      id
      name
      kind
      cities {
        id
        name
      }
      positions {
        stage
      }
    }
    reasons @include(if: $signedIn)
    since @include(if: $signedIn)
    nextAction @include(if: $signedIn) {
      kind
      meeting {
        title
        heldOn
      }
      person {
        name
      }
      via {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IsolatedQuery, IsolatedQueryVariables>;
export const TerritoryDocument = new TypedDocumentString(`
    query Territory {
  me {
    role
    email
    edits
    person {
      id
      name
    }
  }
  territory {
    name
    today
    demonstration
    structureCount
    personCount
    isolatedCount
  }
  cities {
    id
    name
  }
  meetings {
    id
    title
    heldOn
    cities {
      id
      name
    }
    attendeeCount
    acquaintancesMade
  }
}
    `) as unknown as TypedDocumentString<TerritoryQuery, TerritoryQueryVariables>;