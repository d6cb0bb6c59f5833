import { PATH_STAGES, type PathStage, STRUCTURE_KINDS, type StructureKind } from '../../../api/kinds';
import type { SuggestionsQuery } from '../gql/graphql';

/** One line of the search box: a sheet to open, or a filter to set. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly kind?: StructureKind;
  readonly choice:
    | { readonly type: 'structure' | 'person' | 'city'; readonly id: string }
    | { readonly type: 'kind'; readonly id: StructureKind }
    | { readonly type: 'stage'; readonly id: PathStage }
    | { readonly type: 'theme'; readonly id: string };
}

export interface SuggestionGroup {
  readonly name: 'structures' | 'people' | 'cities' | 'needs' | 'themes';
  readonly items: readonly Suggestion[];
}

/** Lower case without accents: "remi" finds "Rémi". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'-]/g, ' ').toLowerCase();

interface Words {
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly kind: (kind: StructureKind) => string;
  readonly stage: (stage: PathStage) => string;
  /** Themes that may be chosen; none where a page does not ask for them. */
  readonly themes?: readonly string[];
}

/** A town, a kind or a stage of the path, found by a word that begins as the text does. */
function filtersFound(text: string, words: Words): SuggestionGroup[] {
  const wanted = folded(text.trim());
  const found = (label: string) => wanted !== '' && ` ${folded(label)}`.includes(` ${wanted}`);
  const cities = words.cities
    .filter(({ name }) => found(name))
    .map(
      ({ id, name }): Suggestion => ({
        key: `city-${id}`,
        label: name,
        detail: '',
        choice: { type: 'city', id },
      }),
    );
  const stages = PATH_STAGES.filter((stage) => found(words.stage(stage))).map(
    (id): Suggestion => ({
      key: `stage-${id}`,
      label: words.stage(id),
      detail: '',
      choice: { type: 'stage', id },
    }),
  );
  const kinds = STRUCTURE_KINDS.filter((kind) => found(words.kind(kind))).map(
    (id): Suggestion => ({
      key: `kind-${id}`,
      label: words.kind(id),
      detail: '',
      kind: id,
      choice: { type: 'kind', id },
    }),
  );
  const themes = (words.themes ?? [])
    .filter(found)
    .map((id): Suggestion => ({ key: `theme-${id}`, label: id, detail: '', choice: { type: 'theme', id } }));
  return [
    { name: 'cities', items: cities },
    { name: 'needs', items: [...stages, ...kinds] },
    { name: 'themes', items: themes },
  ];
}

/** What the search box shows for a text: filters that the page knows, sheets that the server found. */
export function suggestionGroups(
  text: string,
  answer: SuggestionsQuery | undefined,
  words: Words,
): readonly SuggestionGroup[] {
  const structures = (answer?.structures.edges ?? []).map(
    ({ node }): Suggestion => ({
      key: `structure-${node.id}`,
      label: node.name,
      detail: [words.kind(node.kind), ...node.cities.map(({ name }) => name)].join(' · '),
      kind: node.kind,
      choice: { type: 'structure', id: node.id },
    }),
  );
  const people = (answer?.people?.edges ?? []).map(
    ({ node }): Suggestion => ({
      key: `person-${node.id}`,
      label: node.name,
      detail: [node.jobTitle, ...node.employments.map(({ structure }) => structure.name)]
        .filter(Boolean)
        .join(' · '),
      choice: { type: 'person', id: node.id },
    }),
  );
  const groups: readonly SuggestionGroup[] = [
    ...filtersFound(text, words),
    { name: 'structures', items: structures },
    { name: 'people', items: people },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
