import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IDEA_STATES, PROJECT_STATUSES } from '../../../api/kinds';
import { useMe } from '../access/use-me';
import { useTerritory } from '../territory/use-territory';
import type { Source } from './lineage';
import { type ProjectsSearch, readProjects } from './projects-search';

interface FiltersProps {
  readonly search: ProjectsSearch;
  /** All rencontres at which something was said. */
  readonly sources: readonly Source[];
}

const CLEARED = {
  meeting: undefined,
  city: undefined,
  state: undefined,
  status: undefined,
  mine: undefined,
  q: undefined,
};

/** What is shown of ideas and projects; the address keeps it. */
export function ProjectsFilters({ search, sources }: FiltersProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const cities = useTerritory().data?.cities ?? [];
  const choose = (change: Record<string, string | boolean | undefined>) => {
    const next = (old: object) => ({ ...old, ...CLEARED, ...readProjects({ ...search, ...change }) });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  const select = (
    name: 'meeting' | 'city' | 'state' | 'status',
    every: string,
    choices: readonly { readonly id: string; readonly label: string }[],
  ) => (
    <label>
      {t(`projects.filter.${name}`)}
      <select
        className="field-box"
        value={search[name] ?? ''}
        onChange={({ target }) => choose({ [name]: target.value })}
      >
        <option value="">{every}</option>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  const isFiltered = Object.keys(CLEARED).some((key) => search[key as keyof ProjectsSearch] !== undefined);
  return (
    <div className="projects-filters">
      <label>
        {t('projects.filter.q')}
        <input
          className="field-box"
          type="search"
          value={search.q ?? ''}
          onChange={({ target }) => choose({ q: target.value })}
        />
      </label>
      {select(
        'meeting',
        t('projects.filter.everyMeeting'),
        sources.flatMap(({ meeting }) => (meeting ? [{ id: meeting.id, label: meeting.title }] : [])),
      )}
      {select(
        'city',
        t('projects.filter.everyTown'),
        cities.map(({ id, name }) => ({ id, label: name })),
      )}
      {select(
        'state',
        t('projects.filter.everyState'),
        IDEA_STATES.filter((one) => one !== 'MERGED').map((id) => ({ id, label: t(`projects.state.${id}`) })),
      )}
      {select(
        'status',
        t('projects.filter.everyStatus'),
        PROJECT_STATUSES.map((id) => ({ id, label: t(`projects.status.${id}`) })),
      )}
      {me?.person && (
        <label className="projects-mine">
          <input
            type="checkbox"
            checked={search.mine ?? false}
            onChange={({ target }) => choose({ mine: target.checked || undefined })}
          />
          {t('projects.filter.mine')}
        </label>
      )}
      {isFiltered && (
        <button type="button" className="button button-quiet" onClick={() => choose(CLEARED)}>
          {t('projects.filter.clear')}
        </button>
      )}
    </div>
  );
}
