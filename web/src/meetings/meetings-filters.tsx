import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MEETING_KINDS } from '../../../api/kinds';
import { useTerritory } from '../territory/use-territory';
import { type MeetingsSearch, readMeetingsSearch } from './meetings-search';

/** Which rencontres are shown: of one kind, of one town; the address keeps it. */
export function MeetingsFilters({ search }: { readonly search: MeetingsSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cities = useTerritory().data?.cities ?? [];
  const choose = (change: Record<string, string>) => {
    const next = (old: object) => ({
      ...old,
      kind: undefined,
      city: undefined,
      ...readMeetingsSearch({ ...search, ...change }),
    });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return (
    <div className="meetings-filters">
      <label>
        {t('meetings.kind')}
        <select
          className="field-box"
          value={search.kind ?? ''}
          onChange={(event) => choose({ kind: event.target.value })}
        >
          <option value="">{t('meetings.everyKind')}</option>
          {MEETING_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`meetingKind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('field.city')}
        <select
          className="field-box"
          value={search.city ?? ''}
          onChange={(event) => choose({ city: event.target.value })}
        >
          <option value="">{t('meetings.everyTown')}</option>
          {cities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
