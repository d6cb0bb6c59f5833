import { useWords } from '../i18n/use-words';
import { PERIODS, type PeriodId, periodDays, periodOf } from './periods';
import type { ResultsSearch } from './results-search';
import { useResultMeetings } from './use-results';

interface PeriodChoiceProps {
  readonly search: ResultsSearch;
  readonly today: string;
  readonly onChange: (next: { readonly from: string | undefined; readonly to: string | undefined }) => void;
}

/** Which period: one press for those that are often asked for, two days, or from one rencontre to another. */
export function PeriodChoice({ search, today, onChange }: PeriodChoiceProps) {
  const { t, day } = useWords();
  const { from, to } = search;
  const chosen = periodOf(search, today);
  const { data: meetings = [] } = useResultMeetings();
  const take = (period: PeriodId) => {
    const days = periodDays(period, today);
    onChange({ from: days.from, to: days.to });
  };
  return (
    <fieldset className="results-period">
      <legend>{t('results.period')}</legend>
      <div className="results-presets">
        {PERIODS.map((period) => (
          <button
            key={period}
            type="button"
            className="button"
            aria-pressed={chosen === period}
            onClick={() => take(period)}
          >
            {t(`results.preset.${period}`)}
          </button>
        ))}
      </div>
      <div className="results-days">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {t(`results.${end}`)}
            <input
              type="date"
              value={search[end] ?? ''}
              onChange={({ target }) => onChange({ from, to, [end]: target.value || undefined })}
            />
          </label>
        ))}
      </div>
      {meetings.length > 1 && (
        <div className="results-days">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(`results.meeting.${end}`)}
              <select
                value={meetings.find(({ heldOn }) => heldOn === search[end])?.heldOn ?? ''}
                onChange={({ target }) => onChange({ from, to, [end]: target.value || undefined })}
              >
                <option value="">{t('results.meeting.none')}</option>
                {meetings.map(({ id, title, heldOn }) => (
                  <option key={id} value={heldOn}>
                    {day(heldOn, 'short')} · {title}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
