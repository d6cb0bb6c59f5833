import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { TimePoint } from '../../meetings/time-points';

interface DayChoiceProps {
  readonly label: string;
  /** The name of the date field, where another day is wanted. */
  readonly otherLabel: string;
  readonly value: string;
  /** The end of time on that side: before the first rencontre, or today. */
  readonly edge: { readonly value: string; readonly name: string };
  readonly points: readonly TimePoint[];
  readonly onChange: (value: string) => void;
}

const OTHER = 'other';

/** One of the two days: an end of time, a rencontre, or any day of the calendar. */
export function DayChoice({ label, otherLabel, value, edge, points, onChange }: DayChoiceProps) {
  const { t, day, list } = useWords();
  const id = useId();
  const [wantsOther, setOther] = useState(false);
  const isListed = value === edge.value || points.some(({ heldOn }) => heldOn === value);
  const isOther = wantsOther || !isListed;
  const options = points.map((point) => (
    <option key={point.heldOn} value={point.heldOn}>
      {t('compare.after', {
        what: [list(point.cities.map(({ name }) => name)), day(point.heldOn, 'short')]
          .filter(Boolean)
          .join(', '),
      })}
    </option>
  ));
  return (
    <div className="compare-day">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="button select"
        value={isOther ? OTHER : value}
        onChange={({ target }) => {
          setOther(target.value === OTHER);
          if (target.value !== OTHER) onChange(target.value);
        }}
      >
        <option value={edge.value}>{edge.name}</option>
        {options}
        <option value={OTHER}>{isListed ? t('compare.other') : day(value)}</option>
      </select>
      {isOther && (
        <input
          type="date"
          className="button"
          aria-label={otherLabel}
          defaultValue={isListed ? '' : value}
          onChange={({ target }) => target.value !== '' && onChange(target.value)}
        />
      )}
    </div>
  );
}
