import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FragilityAnswer } from './use-fragility';

interface HoldingListProps {
  readonly title: string;
  readonly meaning: string;
  readonly none: string;
  readonly points: FragilityAnswer['articulationPoints'];
  readonly gone: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** Those who hold parts of the network together: take one away and some can no longer reach the others. */
export function HoldingList({ title, meaning, none, points, gone, onToggle }: HoldingListProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="fact-count">{points.length}</span>
      </h2>
      <p className="page-note">{points.length === 0 ? none : meaning}</p>
      <ul className="holding-list">
        {points.map(({ id: point, label, separates }) => (
          <li key={point}>
            <span>
              <strong>{label}</strong>{' '}
              <span className="holding-cost">{t('fragility.separates', { count: separates })}</span>
            </span>
            <button
              type="button"
              className="button"
              aria-pressed={gone.includes(point)}
              onClick={() => onToggle(point)}
            >
              {t('fragility.try')}
              <span className="visually-hidden"> {label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
