import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TerritoryQuery } from '../gql/graphql';
import { select } from '../view/selection';
import { useChangeView } from '../view/use-view';
import type { View } from '../view/view';
import './territory-head.css';

interface TerritoryHeadProps {
  readonly territory: TerritoryQuery['territory'] | undefined;
  readonly isolatedCount: number | undefined;
  readonly compact: boolean;
  readonly children?: ReactNode;
}

/** The territory's name and its three figures in a sentence; the isolated are one step away. */
export function TerritoryHead({ territory, isolatedCount, compact, children }: TerritoryHeadProps) {
  const { t } = useTranslation();
  const change = useChangeView();
  /** In a narrow window an open sheet stands in the tray's place. */
  const showTray = () => {
    if (document.getElementById('isolated')?.offsetParent === null) change(select(null));
  };
  const isolated = isolatedCount ?? territory?.isolatedCount ?? 0;
  return (
    <div className="territory-head">
      <div className="territory-title">
        <h1>{territory?.name ?? t('app.name')}</h1>
        {children}
      </div>
      {territory && (
        <p>
          {t('territory.structures', { count: territory.structureCount })},{' '}
          {t('territory.people', { count: territory.personCount })}
          {isolated > 0 ? (
            <>
              , <strong>{t('territory.isolated', { count: isolated })}</strong> —{' '}
              {compact ? (
                <Link to="/" search={(old: View) => ({ ...old, view: 'isolated' as const })}>
                  {t('territory.why')}
                </Link>
              ) : (
                <Link
                  to="/"
                  search={(old: View) => old}
                  hash="isolated"
                  resetScroll={false}
                  onClick={showTray}
                >
                  {t('territory.why')}
                </Link>
              )}
            </>
          ) : (
            t('territory.noneIsolated')
          )}
        </p>
      )}
    </div>
  );
}
