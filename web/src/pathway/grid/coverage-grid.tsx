import { useTranslation } from 'react-i18next';
import { PATH_STAGES, STRUCTURE_KINDS } from '../../../../api/kinds';
import type { GridBy } from '../pathway-search';
import { useChangePathway, usePathwaySearch } from '../use-pathway';
import { CoverageMark } from './coverage-mark';
import { useCellKeys } from './use-cell-keys';
import type { Cell, GridLine } from './use-grid';
import './grid.css';

interface CoverageGridProps {
  readonly by: GridBy;
  readonly lines: readonly GridLine[];
  /** Of the territory as it is, while one imagines. */
  readonly before: readonly Cell[] | undefined;
}

/** What a line is called: the name of a town or a neighbourhood, the words of a kind. */
export function useGroupName() {
  const { t } = useTranslation();
  return ({ id, label }: Cell['group']): string => {
    const kind = STRUCTURE_KINDS.find((one) => one === id);
    return label ?? (kind ? t(`kind.${kind}`) : id);
  };
}

/** Step × town, neighbourhood or kind: nobody, one alone, two or more; by shape, by word and by number. */
export function CoverageGrid({ by, lines, before }: CoverageGridProps) {
  const { t } = useTranslation();
  const { stage: openStage, group: openGroup } = usePathwaySearch();
  const change = useChangePathway();
  const nameOf = useGroupName();
  const { table, onKeyDown, cellProps } = useCellKeys(lines.length, PATH_STAGES.length);
  const countBefore = new Map(before?.map(({ stage, group, count }) => [`${stage} ${group.id}`, count]));
  return (
    <div className="grid-frame">
      <table className="grid" data-by={by} ref={table} onKeyDown={onKeyDown}>
        <caption>{t(`pathway.gridCaption.${by}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`pathway.by.${by}`)}</th>
            {PATH_STAGES.map((stage) => (
              <th scope="col" key={stage}>
                <span>{t(`stage.${stage}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ group, cells }, row) => (
            <tr key={group.id}>
              <th scope="row">{nameOf(group)}</th>
              {cells.map(({ stage, coverage, count }, column) => {
                const isOpen = openStage === stage && openGroup === group.id;
                const was = countBefore.get(`${stage} ${group.id}`) ?? count;
                return (
                  <td key={stage} data-coverage={coverage}>
                    <button
                      type="button"
                      className="grid-cell"
                      aria-expanded={isOpen}
                      {...cellProps(row, column)}
                      onClick={() =>
                        change(isOpen ? { stage: undefined, group: undefined } : { stage, group: group.id })
                      }
                    >
                      <CoverageMark coverage={coverage} />
                      <span className="grid-word">{t(`pathway.coverage.${coverage}`, { count })}</span>
                      {was !== count && (
                        <span className="grid-was" data-better={count > was}>
                          <span aria-hidden="true">{count > was ? '+' : '−'}</span>
                          {t('pathway.before', { figure: was })}
                        </span>
                      )}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
