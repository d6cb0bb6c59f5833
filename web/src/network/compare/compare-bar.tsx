import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimePoint } from '../../meetings/time-points';
import { Icon } from '../../ui/icon';
import { useChangeView, useView } from '../../view/use-view';
import { START } from '../../view/view';
import { CompareLegend } from './compare-legend';
import { DayChoice } from './day-choice';
import type { ShownComparison } from './shown-comparison';
import { isBackwards } from './use-comparison';
import './compare.css';

interface CompareBarProps {
  readonly points: readonly TimePoint[];
  readonly today: string;
  readonly shown: ShownComparison | undefined;
  readonly isBusy: boolean;
}

/** The two days that are compared, what the signs mean, and what became of what. */
export function CompareBar({ points, today, shown, isBusy }: CompareBarProps) {
  const { t } = useTranslation();
  const heading = useId();
  const view = useView();
  const change = useChangeView();
  const { compare = START, asOf } = view;
  return (
    <section className="compare-bar" aria-labelledby={heading} aria-busy={isBusy}>
      <h2 id={heading} className="visually-hidden">
        {t('compare.title')}
      </h2>
      <div className="compare-days">
        <DayChoice
          label={t('compare.from')}
          otherLabel={t('compare.fromOther')}
          value={compare}
          edge={{ value: START, name: t('time.before') }}
          points={points}
          onChange={(day) => change({ compare: day }, { replace: true })}
        />
        <DayChoice
          label={t('compare.to')}
          otherLabel={t('compare.toOther')}
          value={asOf ?? ''}
          edge={{ value: '', name: t('compare.today') }}
          points={points}
          onChange={(day) => change({ asOf: day === '' ? undefined : day }, { replace: true })}
        />
        <button type="button" className="button compare-leave" onClick={() => change({ compare: undefined })}>
          <Icon name="close" />
          {t('compare.leave')}
        </button>
      </div>
      {isBackwards(view, today) ? (
        <p className="compare-backwards" role="alert">
          {t('compare.backwards')}{' '}
          <button
            type="button"
            className="button"
            onClick={() => change({ compare: asOf ?? today, asOf: compare }, { replace: true })}
          >
            {t('compare.swap')}
          </button>
        </p>
      ) : (
        shown && <CompareLegend counts={shown.counts} />
      )}
    </section>
  );
}
