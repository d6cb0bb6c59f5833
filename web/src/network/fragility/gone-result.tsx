import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words';
import type { FragilityAnswer } from './use-fragility';
import type { Gone } from './use-names';

interface GoneResultProps {
  readonly now: FragilityAnswer;
  readonly then: FragilityAnswer;
  readonly gone: Gone;
  readonly pending: boolean;
}

/** What would fall apart, in sentences, each with what it means. */
export function GoneResult({ now, then, gone, pending }: GoneResultProps) {
  const { t, language } = useWords();
  const percent = (share: number) =>
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
      style: 'percent',
      maximumFractionDigits: 0,
    }).format(share);
  const parts = then.components - now.components;
  const isolated = then.newlyIsolated;
  const holds = isolated.length === 0 && parts <= 0;
  return (
    <div className="gone-result" role="status" aria-busy={pending}>
      {holds && <p className="gone-headline">{t('fragility.holds')}</p>}
      {isolated.length > 0 && (
        <>
          <p className="gone-headline">{t('fragility.isolated', { count: isolated.length })}</p>
          <ul className="gone-isolated">
            {isolated.map(({ id, label }) => (
              <li key={id}>
                <Link to="/" search={{ structure: id }}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t('fragility.parts', { before: now.components, after: then.components })}{' '}
        {t('fragility.largest', { before: percent(now.largestShare), after: percent(then.largestShare) })}
      </p>
      <p>
        <Link
          to="/"
          search={{
            ...(gone.people.length > 0 ? { gonePeople: gone.people } : {}),
            ...(gone.structures.length > 0 ? { goneStructures: gone.structures } : {}),
          }}
          className="button"
        >
          {t('fragility.onTheMap')}
        </Link>
      </p>
      <details>
        <summary>{t('fragility.how')}</summary>
        <p>{t('fragility.howParts')}</p>
        <p>{t('fragility.howLargest')}</p>
        <p>{t('fragility.howIsolated')}</p>
      </details>
    </div>
  );
}
