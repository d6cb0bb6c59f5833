import { useQuery } from '@tanstack/react-query';
import { SheetRow } from '../../access/accounts/sheet-row';
import type { StaleSheetsQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { STALE_SHEETS } from './review.query';

function Rows({ sheets }: { readonly sheets: StaleSheetsQuery['staleSheets'] }) {
  const { t, day, list } = useWords();
  return (
    <ul className="plain-rows">
      {sheets.map(({ reviewedOn, editors, ...sheet }) => (
        <SheetRow
          key={sheet.id}
          sheet={sheet}
          details={[
            reviewedOn && t('review.confirmedOnShort', { date: day(reviewedOn) }),
            editors.length > 0
              ? t('review.keptBy', { names: list(editors.map((person) => person.name)) })
              : t('review.keptByNobody'),
          ]}
        />
      ))}
    </ul>
  );
}

/** For the coordination: sheets whose last yes is six months old, and those that never had one. */
export function StaleList() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['stale-sheets'],
    queryFn: async ({ signal }) => (await execute(STALE_SHEETS, {}, signal)).staleSheets,
  });
  const old = data?.filter(({ reviewedOn }) => reviewedOn !== null) ?? [];
  const never = data?.filter(({ reviewedOn }) => reviewedOn === null) ?? [];
  return (
    <section aria-labelledby="stale-sheets">
      <h2 id="stale-sheets">
        {t('review.stale')} {data && <span className="fact-count">{old.length}</span>}
      </h2>
      {old.length > 0 && <p className="me-note">{t('review.staleNote')}</p>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && old.length === 0 && <p>{t('review.noneStale')}</p>}
      {old.length > 0 && <Rows sheets={old} />}
      {never.length > 0 && (
        <details className="orphans-never">
          <summary>{t('review.neverConfirmed', { count: never.length })}</summary>
          <Rows sheets={never} />
        </details>
      )}
    </section>
  );
}
