import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { ErrorNotice } from '../../ui/error-notice';
import { EncounterList } from '../encounter-list';
import { PATHWAY_MISSING } from '../pathway.query';
import type { Passage } from '../pathway-search';
import { StructureName } from '../structure-name';
import { useChangePathway, usePathwaySearch, useQuestion } from '../use-pathway';

function useMissing(passage: Passage) {
  const signedIn = useSignedIn();
  const { city } = usePathwaySearch();
  const variables = {
    ...useQuestion(),
    city: city ?? null,
    signedIn: signedIn ?? false,
    from: passage === 'GREY' ? null : passage,
    isGrey: passage === 'GREY',
  };
  return useQuery({
    queryKey: ['pathway', 'missing', variables],
    queryFn: ({ signal }) => execute(PATHWAY_MISSING, variables, signal),
    enabled: signedIn !== undefined,
    placeholderData: keepPreviousData,
  });
}
type Missing = NonNullable<ReturnType<typeof useMissing>['data']>;
type Link = NonNullable<Missing['greyZone']>[number]['alone'][number];

function MissingList({ links }: { readonly links: readonly Link[] }) {
  const { t } = useTranslation();
  return (
    <ul className="missing-list">
      {links.map(({ structure, toMeet }) => (
        <li key={structure.id}>
          <p>
            <StructureName {...structure} />
          </p>
          {toMeet.length > 0 ? (
            <EncounterList encounters={toMeet} lead={t('pathway.couldMeet')} />
          ) : (
            <p className="page-note">{t('pathway.nobodyToMeet')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Behind a passage: who passes nobody on, and whom each of them could meet. */
export function PassageDetail({ passage }: { readonly passage: Passage }) {
  const { t } = useTranslation();
  const change = useChangePathway();
  const { data, error, refetch } = useMissing(passage);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each passage that is opened is read from its name
  useEffect(() => heading.current?.focus(), [passage]);
  const step = data?.continuity?.find(({ from }) => from === passage);
  const to = step?.to;
  return (
    <section className="pathway-detail" aria-labelledby="passage-name">
      <div className="pathway-detail-head">
        <h2 id="passage-name" ref={heading} tabIndex={-1}>
          {passage === 'GREY'
            ? t('pathway.greyTitle')
            : t('pathway.passageTitle', { from: t(`stage.${passage}`), to: to ? t(`stage.${to}`) : '…' })}
        </h2>
        <button type="button" className="button button-quiet" onClick={() => change({ passage: undefined })}>
          {t('pathway.close')}
        </button>
      </div>
      <p className="page-note">{t(passage === 'GREY' ? 'pathway.greyMeaning' : 'pathway.passageMeaning')}</p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {passage === 'GREY' &&
        data?.greyZone?.map(({ stage, other, total, alone }) => (
          <section key={stage} aria-labelledby={`grey-${stage}`}>
            <h3 id={`grey-${stage}`}>
              {t('pathway.greySide', {
                count: total,
                alone: alone.length,
                stage: t(`stage.${stage}`),
                other: t(`stage.${other}`),
              })}
            </h3>
            <MissingList links={alone} />
          </section>
        ))}
      {step && (
        <>
          <p>
            {t('pathway.passageSome', {
              from: t(`stage.${step.from}`),
              to: t(`stage.${step.to}`),
              total: step.total,
              linked: step.linked.length,
            })}
          </p>
          {step.unlinked.length > 0 && (
            <>
              <h3>{t('pathway.unlinked', { count: step.unlinked.length })}</h3>
              <MissingList links={step.unlinked} />
            </>
          )}
          {step.linked.length > 0 && (
            <details>
              <summary>{t('pathway.linked', { count: step.linked.length })}</summary>
              <p>{step.linked.map(({ name }) => name).join(' · ')}</p>
            </details>
          )}
        </>
      )}
    </section>
  );
}
