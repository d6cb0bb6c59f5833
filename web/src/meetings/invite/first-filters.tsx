import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PATH_STAGES, STRUCTURE_KINDS } from '../../../../api/kinds';
import { useTerritory } from '../../territory/use-territory';
import type { InviteSearch } from './invite-search';

const FILTERS = ['city', 'kind', 'stage'] as const;

/** Narrows the first to invite: a town, a kind, a stage; it stands in the address. */
export function FirstFilters({ search }: { readonly search: InviteSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cities = useTerritory().data?.cities ?? [];
  const choices = {
    city: cities.map(({ id, name }) => ({ id, label: name })),
    kind: STRUCTURE_KINDS.map((kind) => ({ id: kind, label: t(`kind.${kind}`) })),
    stage: PATH_STAGES.map((stage) => ({ id: stage, label: t(`stage.${stage}`) })),
  };
  const labels = { city: t('field.city'), kind: t('field.kind'), stage: t('field.stage') };
  return (
    <div className="first-filters">
      {FILTERS.map((filter) => (
        <label key={filter}>
          {labels[filter]}
          <select
            className="field-box"
            value={search[filter] ?? ''}
            onChange={({ target }) => {
              const change = (old: object) => ({ ...old, [filter]: target.value || undefined });
              void navigate({ to: '.', search: change as never, replace: true, resetScroll: false });
            }}
          >
            <option value="">{t('first.all')}</option>
            {choices[filter].map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" className="button" onClick={() => window.print()}>
        {t('attendanceSheet.print')}
      </button>
    </div>
  );
}
