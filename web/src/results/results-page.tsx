import { useNavigate, useSearch } from '@tanstack/react-router';
import { reportOf } from '../../../api/results/report';
import { SignInFirst } from '../access/sign-in-first';
import { coordinates, useMe, useSignedIn } from '../access/use-me';
import { useOpenForm } from '../commands/open-form';
import { useWords } from '../i18n/use-words';
import { useTerritory } from '../territory/use-territory';
import { ErrorNotice } from '../ui/error-notice';
import { Icon } from '../ui/icon';
import { Page } from '../ui/page';
import { ShareButton } from '../ui/share-button';
import { PeriodChoice } from './period-choice';
import { ReportView } from './report-view';
import { documentAddress, type ResultsSearch, readResults } from './results-search';
import { useResults } from './use-results';
import '../ui/form/form.css';
import './results-words';
import './results.css';
import './results-print.css';

/** To take it away: on paper, as a file, as a document that one goes on writing in. */
function TakeAway({ search }: { readonly search: ResultsSearch }) {
  const { t, language } = useWords();
  const me = useMe();
  const { open } = useOpenForm();
  return (
    <div className="results-away">
      <button type="button" className="button button-main" onClick={() => window.print()}>
        {t('results.print')}
      </button>
      <a className="button" href={documentAddress(search, language)} download="">
        {t('results.document')}
      </a>
      {me && coordinates(me) && (
        <button type="button" className="button" onClick={() => open('write-results')}>
          <Icon name="edit" /> {t('command.write-results')}
        </button>
      )}
    </div>
  );
}

/** What a period brought, in figures and in people’s words; printed, or taken away as a document. */
export function ResultsPage() {
  const { t, language } = useWords();
  const signedIn = useSignedIn();
  const search = readResults(useSearch({ strict: false }));
  const navigate = useNavigate();
  const today = useTerritory().data?.territory.today;
  const { data, error, refetch, isPlaceholderData } = useResults(search);
  const change = (next: Partial<Record<keyof ResultsSearch, unknown>>) =>
    void navigate({
      to: '/results',
      search: (old: object) => readResults({ ...old, ...next }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={t('room.results')} lead={t('results.lead')} actions={<ShareButton />}>
      {signedIn === false && <SignInFirst what={t('results.signIn')} />}
      {signedIn && today && (
        <div className="results-asked">
          <PeriodChoice search={search} today={today} onChange={change} />
          <label className="check">
            <input
              type="checkbox"
              checked={search.withoutTeam === true}
              onChange={({ target }) => change({ withoutTeam: target.checked ? true : undefined })}
            />
            {t('filter.withoutTeam')}
          </label>
          <TakeAway search={search} />
        </div>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {signedIn && !data && !error && <p aria-live="polite">{t('results.loading')}</p>}
      {data && !error && (
        <div aria-busy={isPlaceholderData}>
          <ReportView report={reportOf(data, language === 'en' ? 'en' : 'fr')} />
        </div>
      )}
    </Page>
  );
}
