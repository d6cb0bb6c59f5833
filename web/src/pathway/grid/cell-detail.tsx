import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathStage } from '../../../../api/kinds';
import { useMe, useSignedIn, worksHere } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { ErrorNotice } from '../../ui/error-notice';
import { EncounterList } from '../encounter-list';
import { PATHWAY_HELP } from '../pathway.query';
import type { GridBy } from '../pathway-search';
import { StructureName } from '../structure-name';
import { useChangePathway, useQuestion } from '../use-pathway';
import { useGroupName } from './coverage-grid';
import type { Cell } from './use-grid';

function useHelp(by: GridBy, group: string, stage: PathStage, wanted: boolean) {
  const signedIn = useSignedIn();
  const variables = { ...useQuestion(), by, group, stage, signedIn: signedIn ?? false };
  return useQuery({
    queryKey: ['pathway', 'help', variables],
    queryFn: async ({ signal }) => (await execute(PATHWAY_HELP, variables, signal)).pathwayHelp,
    enabled: wanted && signedIn !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Behind a cell: who stands there; where nobody does or one alone, who is closest, and who can introduce. */
export function CellDetail({ by, cell }: { readonly by: GridBy; readonly cell: Cell }) {
  const { t } = useTranslation();
  const change = useChangePathway();
  const nameOf = useGroupName();
  const heading = useRef<HTMLHeadingElement>(null);
  const { stage, group, coverage, count, structures } = cell;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each cell that is opened is read from its name
  useEffect(() => heading.current?.focus(), [stage, group.id]);
  const me = useMe();
  const mayAsk = me !== undefined && worksHere(me);
  const needsHelp = coverage !== 'COVERED';
  const { data: help, error, refetch } = useHelp(by, group.id, stage, needsHelp);
  return (
    <section className="pathway-detail" aria-labelledby="cell-name">
      <div className="pathway-detail-head">
        <h2 id="cell-name" ref={heading} tabIndex={-1}>
          {t('pathway.cellTitle', { stage: t(`stage.${stage}`), group: nameOf(group) })}
        </h2>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => change({ stage: undefined, group: undefined })}
        >
          {t('pathway.close')}
        </button>
      </div>
      <p>{t(`pathway.cell.${coverage}`, { count })}</p>
      {structures.length > 0 && (
        <ul className="cell-list">
          {structures.map((structure) => (
            <li key={structure.id}>
              <StructureName {...structure} />
            </li>
          ))}
        </ul>
      )}
      {mayAsk && by === 'CITY' && structures.length > 0 && (
        <p>
          <Link to="/contacts" search={{ stage, city: group.id }} className="button">
            {t('pathway.reach')}
          </Link>
        </p>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {needsHelp &&
        help &&
        (help.length > 0 ? (
          <EncounterList
            encounters={help}
            lead={t(by === 'KIND' ? 'pathway.helpKind' : 'pathway.helpClosest')}
          />
        ) : (
          <p className="page-note">{t('pathway.nobodyAnywhere', { stage: t(`stage.${stage}`) })}</p>
        ))}
    </section>
  );
}
