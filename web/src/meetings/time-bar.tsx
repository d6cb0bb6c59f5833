import { useId } from 'react';
import { useWords } from '../i18n/use-words';
import { Icon } from '../ui/icon';
import { useChangeView, useView } from '../view/use-view';
import { TimeColumn } from './time-column';
import { pointAt, type Rencontre, timePoints } from './time-points';
import { usePlay } from './use-play';
import './time-bar.css';

interface TimeBarProps {
  readonly meetings: readonly Rencontre[];
  readonly today: string;
}

/** What each rencontre brought, as a column; choosing one shows the network at the end of its day. */
export function TimeBar({ meetings, today }: TimeBarProps) {
  const { t, day, meeting } = useWords();
  const heading = useId();
  const { asOf } = useView();
  const change = useChangeView();
  const points = timePoints(meetings, today);
  const goTo = (date: string | undefined) => change({ asOf: date }, { replace: true });
  const play = usePlay(points, asOf, goTo);
  const current = pointAt(points, asOf);
  const most = Math.max(1, ...points.flatMap((point) => [point.acquaintancesMade, point.attendeeCount]));
  const isExact = current !== null && current.heldOn === asOf;
  const said = isExact
    ? t('time.after', { meeting: meeting(current) })
    : asOf
      ? t('time.on', { date: day(asOf) })
      : t('time.today', { date: day(today) });
  if (points.length === 0) return null;
  return (
    <section className="time-bar" aria-labelledby={heading}>
      <div className="time-words">
        <h2 id={heading}>{t('time.title')}</h2>
        <p className="time-said">{said}</p>
        <button type="button" className="button" aria-pressed={play.isPlaying} onClick={play.toggle}>
          <Icon name={play.isPlaying ? 'pause' : 'play'} />
          {t(play.isPlaying ? 'time.pause' : 'time.play')}
        </button>
      </div>
      <fieldset className="time-columns">
        <legend className="visually-hidden">{t('time.choose')}</legend>
        {points.map((point) => (
          <TimeColumn
            key={point.heldOn}
            point={point}
            isCurrent={current?.heldOn === point.heldOn}
            shareOfTies={point.acquaintancesMade / most}
            shareOfPeople={point.attendeeCount / most}
            onChoose={() => {
              play.stop();
              goTo(point.heldOn);
            }}
          />
        ))}
        <label className="time-column time-today">
          <input
            type="radio"
            name="asOf"
            className="visually-hidden"
            checked={asOf === undefined}
            onChange={() => {
              play.stop();
              goTo(undefined);
            }}
          />
          <span className="time-face">
            <span className="time-town">{t('time.todayShort')}</span>
            <span className="time-day">{day(today, 'short')}</span>
          </span>
        </label>
      </fieldset>
      <p className="time-key" aria-hidden="true">
        <span className="key-ties">{t('time.key.ties')}</span>
        <span className="key-people">{t('time.key.people')}</span>
      </p>
    </section>
  );
}
