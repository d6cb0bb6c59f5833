import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice';
import { RadioSwitch } from '../../ui/radio-switch';
import { GRID_BYS, type GridBy, isImagining } from '../pathway-search';
import { useChangePathway, usePathwaySearch } from '../use-pathway';
import { CellDetail } from './cell-detail';
import { ContinuityTable } from './continuity-table';
import { CoverageGrid } from './coverage-grid';
import { CoverageMark } from './coverage-mark';
import { linesOf, useGrid } from './use-grid';

/** Where somebody is on each step, and where nobody is. */
export function GridView() {
  const { t } = useTranslation();
  const search = usePathwaySearch();
  const change = useChangePathway();
  const { stage, group, city } = search;
  const by: GridBy = search.by ?? 'CITY';
  const now = useGrid();
  const before = useGrid(true);
  const cells = now.data?.pathwayCoverage ?? [];
  const open = cells.find((cell) => cell.stage === stage && cell.group.id === group);
  const lines = linesOf(cells).filter(
    (line) => city === undefined || by === 'KIND' || line.group.id === city || line.group.city === city,
  );
  const outside = now.data?.pathwayOutside ?? [];
  return (
    <>
      <div className="grid-tools">
        <RadioSwitch
          legend={t('pathway.byWhat')}
          choices={GRID_BYS.map((value) => ({ value, label: t(`pathway.by.${value}`) }))}
          value={by}
          onChange={(value) =>
            change({ by: value === 'CITY' ? undefined : value, stage: undefined, group: undefined })
          }
        />
        <ul className="grid-legend" aria-label={t('pathway.legend')}>
          {(['MISSING', 'FRAGILE', 'COVERED'] as const).map((coverage) => (
            <li key={coverage}>
              <CoverageMark coverage={coverage} /> {t(`pathway.meaning.${coverage}`)}
            </li>
          ))}
        </ul>
      </div>
      {now.error && <ErrorNotice error={now.error} onRetry={() => void now.refetch()} />}
      {open && <CellDetail by={by} cell={open} />}
      {lines.length > 0 && (
        <CoverageGrid
          by={by}
          lines={lines}
          before={isImagining(search) ? before.data?.pathwayCoverage : undefined}
        />
      )}
      {now.data && lines.length === 0 && <p className="page-note">{t(`pathway.noLines.${by}`)}</p>}
      {outside.length > 0 && (
        <p className="page-note">
          {t(`pathway.outside.${by}`, { count: outside.length })}{' '}
          {outside.map(({ name }) => name).join(' · ')}
        </p>
      )}
      {by === 'CITY' && <ContinuityTable />}
    </>
  );
}
