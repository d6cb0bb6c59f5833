import { useTranslation } from 'react-i18next';
import type { SeatingSearch } from './seating-search';
import { SEATED } from './seating-search';
import type { SeatingSettings } from './use-seating';

interface SeatingOptionsProps {
  readonly settings: SeatingSettings;
  readonly search: SeatingSearch;
  readonly set: (change: { readonly [key in keyof SeatingSearch]?: unknown }) => void;
}

const NUMBERS = [
  { name: 'tables', most: 200 },
  { name: 'seats', most: 50 },
  { name: 'rounds', most: 12 },
] as const;

/** How the plan is made; never printed. */
export function SeatingOptions({ settings, search, set }: SeatingOptionsProps) {
  const { t } = useTranslation();
  return (
    <div className="sheet-options">
      <label>
        {t('seating.who')}
        <select
          className="field-box"
          value={settings.who}
          onChange={({ target }) => set({ who: target.value })}
        >
          {SEATED.map((who) => (
            <option key={who} value={who}>
              {t(`seatingWho.${who}`)}
            </option>
          ))}
        </select>
      </label>
      {NUMBERS.map(({ name, most }) => (
        <label key={name}>
          {t(`seatingNumber.${name}`)}
          <input
            className="field-box"
            type="number"
            inputMode="numeric"
            min={1}
            max={most}
            defaultValue={settings[name]}
            key={settings[name]}
            onBlur={({ target }) => target.value !== String(settings[name]) && set({ [name]: target.value })}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && set({ [name]: currentTarget.value })}
          />
        </label>
      ))}
      <label className="field-choice">
        <input
          type="checkbox"
          checked={search.team ?? false}
          onChange={({ target }) => set({ team: target.checked || undefined })}
        />
        {t('seating.team')}
      </label>
      <label className="field-choice">
        <input
          type="checkbox"
          checked={search.withoutTeam ?? false}
          onChange={({ target }) => set({ withoutTeam: target.checked || undefined })}
        />
        {t('seating.withoutTeam')}
      </label>
    </div>
  );
}
