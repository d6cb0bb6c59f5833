import { useNavigate, useSearch } from '@tanstack/react-router';
import { SignInFirst } from '../access/sign-in-first';
import { useSignedIn } from '../access/use-me';
import { useWords } from '../i18n/use-words';
import { useTerritory } from '../territory/use-territory';
import { ErrorNotice } from '../ui/error-notice';
import { Page } from '../ui/page';
import { ShareButton } from '../ui/share-button';
import { BroughtTable } from './brought-table';
import { ChartCard } from './chart-card';
import { CHARTS } from './charts';
import { FiguresTable } from './figures-table';
import { GrowthEmpty } from './growth-empty';
import { type GrowthSearch, readGrowth } from './growth-search';
import { GrowthSummary } from './growth-summary';
import { StageSection } from './stage-section';
import { useGrowth } from './use-growth';
import '../ui/form/form.css';
import './growth-words';
import './growth.css';

/** "Six rencontres, and so what?": a sentence, what each brought, the stage, the charts, every figure. */
export function GrowthPage() {
  const { t, day } = useWords();
  const signedIn = useSignedIn();
  const search = useSearch({ from: '/growth' });
  const navigate = useNavigate();
  const today = useTerritory().data?.territory.today;
  const { data, error, refetch, isPlaceholderData } = useGrowth(search);
  const change = (next: Partial<Record<keyof GrowthSearch, unknown>>) =>
    void navigate({
      to: '/growth',
      search: (old: object) => readGrowth({ ...old, ...next }),
      replace: true,
      resetScroll: false,
    });
  const withoutTeam = search.withoutTeam === true;
  return (
    <Page title={t('room.growth')} lead={t('growth.lead')} actions={<ShareButton />} wide>
      {signedIn === false && <SignInFirst what={t('growth.signIn')} />}
      {signedIn && (
        <div className="growth-asked">
          <label className="check">
            <input
              type="checkbox"
              checked={withoutTeam}
              onChange={() => change({ withoutTeam: withoutTeam ? undefined : true })}
            />
            {t('filter.withoutTeam')}
          </label>
          <label className="growth-date">
            {t('growth.until')}
            <input
              type="date"
              value={search.asOf ?? today ?? ''}
              max={today}
              onChange={({ target }) =>
                change({ asOf: target.value === '' || target.value === today ? undefined : target.value })
              }
            />
          </label>
        </div>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && !error && (
        <div aria-busy={isPlaceholderData}>
          <p className="growth-print">
            {t('growth.asOf', { date: day(data.growth.asOf) })}
            {withoutTeam && ` · ${t('filter.withoutTeam')}`}
          </p>
          {data.growth.meetings.length === 0 ? (
            <GrowthEmpty />
          ) : (
            <>
              <GrowthSummary growth={data.growth} />
              <BroughtTable growth={data.growth} />
              <StageSection
                stage={data.growth.stage}
                otherwise={data.otherwise.stage}
                withoutTeam={withoutTeam}
              />
              <section aria-labelledby="growth-charts">
                <h2 id="growth-charts">{t('growth.chartsTitle')}</h2>
                <div className="chart-cards">
                  {CHARTS.map((chart) => (
                    <ChartCard key={chart.id} chart={chart} growth={data.growth} />
                  ))}
                </div>
              </section>
              <FiguresTable growth={data.growth} />
            </>
          )}
        </div>
      )}
    </Page>
  );
}
