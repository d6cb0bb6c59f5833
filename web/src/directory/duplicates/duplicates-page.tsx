import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { DuplicatePair } from './duplicate-pair';
import { DUPLICATES } from './duplicates.query';
import '../../access/me.css';
import './duplicates.css';

/** For the coordination: structures that look like one, to be merged or said to be two. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const mine = me !== undefined && coordinates(me);
  const { data, error, refetch } = useQuery({
    queryKey: ['duplicates'],
    queryFn: async ({ signal }) => (await execute(DUPLICATES, {}, signal)).duplicateStructures,
    enabled: mine,
  });
  return (
    <Page title={t('room.duplicates')} lead={t('duplicates.lead')}>
      {me && !mine && <p className="me-note">{t('duplicates.notYours')}</p>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {mine && !data && !error && <p className="loading">{t('sheet.loading')}</p>}
      {data && (
        <p role="status">
          {data.length === 0 ? t('duplicates.none') : t('duplicates.count', { count: data.length })}
        </p>
      )}
      <ul className="duplicates">
        {data?.map((pair) => (
          <DuplicatePair key={pair.structures.map(({ id }) => id).join(' ')} pair={pair} />
        ))}
      </ul>
    </Page>
  );
}
