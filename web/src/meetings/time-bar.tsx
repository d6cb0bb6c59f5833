import { type KeyboardEvent, useCallback, useId } from 'react';
import { useWords } from '../i18n/use-words';
import { useChangeView, useView } from '../view/use-view';
import { START } from '../view/view';
import { ReplayControls } from './replay-controls';
import { TimeColumn } from './time-column';
import { TimeEdge } from './time-edge';
import { eveOf, pointAt, type TimePoint } from './time-points';
import { usePlay } from './use-play';
import './time-bar.css';

interface TimeBarProps {
  readonly points: readonly TimePoint[];
  readonly today: string;
  /** What the stop where one stands brought, in words. */
  readonly brought: string;
  readonly ahead: (date: string | undefined) => Promise<unknown>;
  readonly isBroken: boolean;
}

/** What each rencontre brought, as a column; choosing one shows the network at the end of its day. */
export function TimeBar({ points, today, brought, ahead, isBroken }: TimeBarProps) {
  const { t, day, meeting } = useWords();
  const heading = useId();
  const { asOf } = useView();
  const change = useChangeView();
  const goTo = useCallback((date: string | undefined) => change({ asOf: date }, { replace: true }), [change]);
  const play = usePlay({ points, asOf, goTo, ahead, isBroken });
  const choose = (date: string | undefined) => {
    play.stop();
    goTo(date);
  };
  const eve = eveOf(points);
  const current = pointAt(points, asOf);
  const most = Math.max(1, ...points.flatMap((point) => [point.acquaintancesMade, point.attendeeCount]));
  const said = () => {
    if (asOf === undefined) return t('time.today', { date: day(today) });
    if (current?.heldOn === asOf) return t('time.after', { meeting: meeting(current) });
    return asOf === eve ? t('time.before') : t('time.on', { date: day(asOf) });
  };
  // Columns are radios: arrows are theirs already. On a select every key is its own.
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLSelectElement) return;
    const isColumn = target instanceof HTMLInputElement;
    const act = {
      ' ': isColumn ? play.toggle : undefined,
      ArrowLeft: isColumn ? undefined : play.back,
      ArrowRight: isColumn ? undefined : play.on,
    }[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const compare = () =>
    change({
      compare: START,
      asOf: asOf !== undefined && eve !== undefined && asOf > eve ? asOf : undefined,
    });
  if (eve === undefined) return null;
  return (
    <section className="time-bar" aria-labelledby={heading} onKeyDown={onKeyDown}>
      <div className="time-words">
        <h2 id={heading}>{t('time.title')}</h2>
        <p className="time-said">{said()}</p>
        <p className="time-brought">{brought}</p>
        <ReplayControls play={play} />
      </div>
      <fieldset className="time-columns">
        <legend className="visually-hidden">{t('time.choose')}</legend>
        <TimeEdge
          name={t('time.beforeShort')}
          under={day(eve, 'short')}
          isCurrent={asOf !== undefined && current === null}
          onChoose={() => choose(eve)}
        />
        {points.map((point) => (
          <TimeColumn
            key={point.heldOn}
            point={point}
            isCurrent={current?.heldOn === point.heldOn}
            shareOfTies={point.acquaintancesMade / most}
            shareOfPeople={point.attendeeCount / most}
            onChoose={() => choose(point.heldOn)}
          />
        ))}
        <TimeEdge
          name={t('time.todayShort')}
          under={day(today, 'short')}
          isCurrent={asOf === undefined}
          onChoose={() => choose(undefined)}
        />
      </fieldset>
      <div className="time-foot">
        <p className="time-key" aria-hidden="true">
          <span className="key-ties">{t('time.key.ties')}</span>
          <span className="key-people">{t('time.key.people')}</span>
        </p>
        <button type="button" className="button button-quiet" onClick={compare}>
          {t('compare.open')}
        </button>
      </div>
    </section>
  );
}
