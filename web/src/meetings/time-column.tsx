import { type CSSProperties, useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words';
import type { TimePoint } from './time-points';

interface TimeColumnProps {
  readonly point: TimePoint;
  readonly isCurrent: boolean;
  readonly shareOfTies: number;
  readonly shareOfPeople: number;
  readonly onChoose: () => void;
}

/** One rencontre: a radio of the date slider, drawn as two bars; its figures are said in words too. */
export function TimeColumn({ point, isCurrent, shareOfTies, shareOfPeople, onChoose }: TimeColumnProps) {
  const { t, day, meeting } = useWords();
  const place = useRef<HTMLLabelElement>(null);
  // Of many rencontres the current one is brought into the frame; the page itself does not move.
  useEffect(() => {
    const [column, frame] = [place.current, place.current?.parentElement];
    if (!isCurrent || !column || !frame) return;
    const [left, room] = [column.offsetLeft, frame.clientWidth - column.offsetWidth];
    if (left < frame.scrollLeft || left > frame.scrollLeft + room) frame.scrollLeft = left - room / 2;
  }, [isCurrent]);
  const bars = { '--ties': shareOfTies, '--people': shareOfPeople } as CSSProperties;
  const name = [
    t('time.after', { meeting: meeting(point) }),
    t('time.ties', { count: point.acquaintancesMade }),
    t('time.people', { count: point.attendeeCount }),
  ].join(', ');
  return (
    <label ref={place} className="time-column" style={bars} title={name}>
      <input
        type="radio"
        name="asOf"
        className="visually-hidden"
        aria-label={name}
        checked={isCurrent}
        onChange={onChoose}
      />
      <span className="time-face" aria-hidden="true">
        <span className="time-bars">
          <span className="bar bar-ties">
            <span className="bar-figure">+{point.acquaintancesMade}</span>
          </span>
          <span className="bar bar-people">
            <span className="bar-figure">{point.attendeeCount}</span>
          </span>
        </span>
        <span className="time-town">{point.cities.map(({ name: town }) => town).join(', ')}</span>
        <span className="time-day">{day(point.heldOn, 'short')}</span>
      </span>
    </label>
  );
}
