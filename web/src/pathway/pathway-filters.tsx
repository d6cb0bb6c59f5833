import { useId } from 'react';
import { useWords } from '../i18n/use-words';
import { useTerritory } from '../territory/use-territory';
import { useCompact } from '../ui/use-media';
import type { PathwaySearch } from './pathway-search';
import { useChangePathway, usePathwaySearch, type WallStructure } from './use-pathway';
import { distinct } from './wall/wall-cards';

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ label, all, value, choices, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <p className="pathway-filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field-box"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface PathwayFiltersProps {
  readonly structures: readonly WallStructure[];
}

/** What is shown of the path: of a town, a neighbourhood, for whom, about what; all of it in the address. */
export function PathwayFilters({ structures }: PathwayFiltersProps) {
  const { t, compare } = useWords();
  const search = usePathwaySearch();
  const change = useChangePathway();
  const cities = useTerritory().data?.cities ?? [];
  const compact = useCompact();
  const isWall = search.show !== 'grid';
  const named = (list: readonly string[]) => list.map((name) => ({ id: name, name }));
  const neighbourhoods = new Map(
    structures
      .filter((one) => search.city === undefined || one.cities.some(({ id }) => id === search.city))
      .flatMap((one) => one.neighbourhoods.map((place) => [place.id, place] as const)),
  );
  const sheets = structures.flatMap(({ sheet }) => sheet ?? []);
  const pick = (key: keyof PathwaySearch, value: string | undefined) => change({ [key]: value });
  const count = [search.city, ...(isWall ? [search.neighbourhood, search.public, search.theme] : [])].filter(
    Boolean,
  ).length;
  const choices = (
    <div className="pathway-filters">
      <Choice
        label={t('pathway.by.CITY')}
        all={t('filter.allTowns')}
        value={search.city}
        choices={cities}
        onChange={(city) => change({ city, neighbourhood: undefined })}
      />
      {isWall && (
        <>
          <Choice
            label={t('pathway.neighbourhood')}
            all={t('pathway.allNeighbourhoods')}
            value={search.neighbourhood}
            choices={[...neighbourhoods.values()].sort((a, b) => compare(a.name, b.name))}
            onChange={(value) => pick('neighbourhood', value)}
          />
          <Choice
            label={t('pathway.public')}
            all={t('pathway.allPublics')}
            value={search.public}
            choices={named(
              distinct(
                sheets.map(({ publics }) => publics),
                compare,
              ),
            )}
            onChange={(value) => pick('public', value)}
          />
          <Choice
            label={t('pathway.theme')}
            all={t('pathway.allThemes')}
            value={search.theme}
            choices={named(
              distinct(
                sheets.map(({ themes }) => themes),
                compare,
              ),
            )}
            onChange={(value) => pick('theme', value)}
          />
        </>
      )}
      <label className="check" title={t('filter.withoutTeamWhy')}>
        <input
          type="checkbox"
          checked={search.withoutTeam ?? false}
          onChange={() => change({ withoutTeam: search.withoutTeam ? undefined : true })}
        />
        {t('filter.withoutTeam')}
      </label>
    </div>
  );
  if (!compact) return choices;
  return (
    <details className="pathway-filters-small">
      <summary className="button">
        {t('places.filters')} {count > 0 && <span className="fact-count">{count}</span>}
      </summary>
      {choices}
    </details>
  );
}
