import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { useOverview } from './use-introductions';

const COUNTS = ['asked', 'accepted', 'met', 'declined'] as const;

/** For the coordination: how many, and where they stall; neither who nor why. */
export function Overview() {
  const { t } = useWords();
  const { data, error, refetch } = useOverview(true);
  const place = (structure: { readonly id: string; readonly name: string } | null) =>
    structure ? (
      <Link to="/" search={{ structure: structure.id }}>
        {structure.name}
      </Link>
    ) : (
      t('introduction.noStructure')
    );
  return (
    <section aria-labelledby="introductions-overview">
      <h2 id="introductions-overview">{t('introduction.overview')}</h2>
      <p className="page-note">{t('introduction.overviewNote')}</p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <ul className="introduction-counts">
            {COUNTS.map((state) => (
              <li key={state}>
                <strong>{data[state]}</strong> {t(`introduction.count.${state}`, { count: data[state] })}
              </li>
            ))}
          </ul>
          <p role="status">
            {data.stalled > 0
              ? t('introduction.stalled', { count: data.stalled })
              : t('introduction.noneStalls')}
          </p>
          {data.waiting.length > 0 && (
            <details open={data.stalled > 0}>
              <summary>{t('introduction.waiting', { count: data.waiting.length })}</summary>
              <ul className="introduction-waiting">
                {data.waiting.map(({ state, days, stalls, from, to }, i) => (
                  // Several may join the same two structures: their place in the list is all that tells them apart.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list has no ids, by design
                  <li key={i}>
                    {place(from)} → {place(to)} :{' '}
                    {t(`introduction.waits.${state === 'ASKED' ? 'ASKED' : 'ACCEPTED'}`, { count: days })}
                    {stalls && <strong> · {t('introduction.stalls')}</strong>}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
