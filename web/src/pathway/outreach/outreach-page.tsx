import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { AddOutreach } from './add-outreach';
import { Hosts } from './hosts';
import { OutreachFilters } from './outreach-filters';
import { Proposals } from './proposals';
import { Seekers } from './seekers';
import { useOutreach } from './use-outreach';
import './outreach.css';

/** Outreach sessions: what waits for an answer, who looks for a place, who has room left. */
export function OutreachPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/outreach' });
  const { data, error, refetch } = useOutreach(search);
  const proposals = data?.outreachProposals ?? [];
  return (
    <Page title={t('room.outreach')} lead={t('outreachPage.lead')} actions={<AddOutreach />}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="loading">{t('outreachPage.loading')}</p>}
      {data && (
        <>
          {proposals.length > 0 && <Proposals proposals={proposals} />}
          <OutreachFilters search={search} neighbourhoods={data.neighbourhoods} />
          <Seekers seekers={data.outreachMatching.seekers} proposals={proposals} />
          <Hosts hosts={data.outreachMatching.hosts} />
        </>
      )}
    </Page>
  );
}
