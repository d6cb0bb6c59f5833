import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ContactsSearch, MOST_BETWEEN, USUAL_BETWEEN } from './contacts-search';

const COUNTS = Array.from({ length: MOST_BETWEEN + 1 }, (_, count) => count);

interface HowFarProps {
  readonly search: ContactsSearch;
  readonly onChange: (next: Partial<Record<keyof ContactsSearch, unknown>>) => void;
}

/** How many people may stand between, and whether the team, who knows everyone, may be one of them. */
export function HowFar({ search, onChange }: HowFarProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="how-far">
      <p>
        <label htmlFor={id}>{t('contacts.between')}</label>{' '}
        <select
          id={id}
          className="button select"
          value={search.between ?? USUAL_BETWEEN}
          onChange={(event) => onChange({ between: Number(event.target.value) })}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {t('contacts.people', { count })}
            </option>
          ))}
        </select>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={search.withoutTeam ?? false}
          onChange={() => onChange({ withoutTeam: search.withoutTeam ? undefined : true })}
        />
        {t('filter.withoutTeam')}
      </label>
      <p className="page-note">{t('contacts.howFarNote')}</p>
    </div>
  );
}
