import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PATH_STAGES } from '../../../../api/kinds';
import type { PathwayByCityQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { useTerritory } from '../../territory/use-territory';
import { ErrorNotice } from '../../ui/error-notice';
import { PATHWAY_BY_CITY } from '../pathway.query';
import { isImagining } from '../pathway-search';
import { usePathwaySearch, useQuestion } from '../use-pathway';

type Step = PathwayByCityQuery['continuity'][number];

function useByCity(real: boolean, wanted: boolean) {
  const variables = useQuestion(real);
  return useQuery({
    queryKey: ['pathway', 'by-city', variables],
    queryFn: ({ signal }) => execute(PATHWAY_BY_CITY, variables, signal),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
}

/** How the steps follow one another, town by town: of those on a step, how many go on to the next. */
export function ContinuityTable() {
  const { t } = useWords();
  const imagining = isImagining(usePathwaySearch());
  const now = useByCity(false, true);
  const before = useByCity(true, imagining);
  const names = new Map(useTerritory().data?.cities.map(({ id, name }) => [id, name]));
  if (now.error) return <ErrorNotice error={now.error} onRetry={() => void now.refetch()} />;
  if (!now.data) return null;
  const figure = ({ linked, total }: Step) => `${linked.length}/${total}`;
  const row = (key: string, name: string, steps: readonly Step[], was: readonly Step[] | undefined) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {steps.map((step, k) => {
        const earlier = was?.[k];
        return (
          <td
            key={step.from}
            data-continuity={step.share === null ? 'none' : step.share < 0.5 ? 'low' : 'some'}
          >
            {step.share === null ? (
              <span className="grid-word">{t('pathway.nobodyShort')}</span>
            ) : (
              <>
                <meter min={0} max={1} value={step.share} aria-hidden="true" />
                {t('pathway.outOf', { linked: step.linked.length, count: step.total })}
              </>
            )}
            {imagining && earlier && figure(earlier) !== figure(step) && (
              <span className="grid-was">{t('pathway.before', { figure: figure(earlier) })}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
  return (
    <div className="continuity-part">
      <h2 id="continuity-name">{t('pathway.continuityTitle')}</h2>
      <p className="page-note">{t('pathway.passageMeaning')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is scrolled by keyboard too */}
      <section className="grid-frame" aria-labelledby="continuity-name" tabIndex={0}>
        <table className="grid continuity">
          <thead>
            <tr>
              <th scope="col">{t('pathway.by.CITY')}</th>
              {PATH_STAGES.slice(0, -1).map((from, k) => (
                <th scope="col" key={from}>
                  <span>
                    {t(`stage.${from}`)} <span aria-hidden="true">→</span>
                    <span className="visually-hidden">{t('pathway.to')}</span>{' '}
                    {t(`stage.${PATH_STAGES[k + 1] ?? from}`)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('territory', t('pathway.wholeTerritory'), now.data.continuity, before.data?.continuity)}
            {now.data.continuityByCity.map(({ city, steps }, i) =>
              row(city, names.get(city) ?? city, steps, before.data?.continuityByCity[i]?.steps),
            )}
          </tbody>
        </table>
      </section>
    </div>
  );
}
