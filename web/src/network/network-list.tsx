import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, worksHere } from '../access/use-me';
import { useOpenForm } from '../commands/open-form';
import { NotRanked } from '../growth/not-ranked';
import { selectionOf, selectNode } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import { SORTS } from '../view/view';
import { ListRow } from './list-row';
import type { City, NetworkNode } from './network.types';
import { type MenuPlace, NodeMenu } from './node-menu';
import { SortHeading } from './sort-heading';
import { SortSelect } from './sort-select';
import { useRows } from './use-rows';
import './network-list.css';

/** A page of the list; a longer one is unrolled on demand. */
const PAGE = 200;

interface NetworkListProps {
  readonly nodes: readonly NetworkNode[];
  readonly cities: readonly City[];
  readonly total: number;
}

/** Everything the map shows, and the isolated too, as a table for the keyboard, the ear and the printer. */
export function NetworkList({ nodes, cities, total }: NetworkListProps) {
  const { t } = useTranslation();
  const view = useView();
  const change = useChangeView();
  const rows = useRows(nodes, cities);
  const [shown, setShown] = useState(PAGE);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const me = useMe();
  const { open } = useOpenForm();
  const mayWork = me !== undefined && worksHere(me);
  const selected = selectionOf(view)?.id;
  const words = view.level === 'people' ? 'people' : 'structures';
  return (
    <div className="list-frame">
      <SortSelect />
      {view.level === 'people' && (
        <>
          <p className="list-note">{t('list.notRanked')}</p>
          <NotRanked asOf={view.asOf} withoutTeam={view.withoutTeam === true} />
        </>
      )}
      <table className="list">
        <caption>
          {t(`list.${words}`, { count: rows.length })}
          {rows.length < total && ` ${t('list.of', { total })}`}
        </caption>
        <thead>
          <tr>
            {SORTS.map((sort) => (
              <SortHeading key={sort} sort={sort} />
            ))}
            {mayWork && (
              <th scope="col">
                <span className="visually-hidden">{t('commands.menu')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <ListRow
              key={row.node.id}
              row={row}
              isSelected={row.node.id === selected}
              onSelect={() => change(selectNode(view, row.node.id))}
              onMenu={mayWork ? (at) => setMenu({ id: row.node.id, at }) : undefined}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="list-empty">{t('list.nothing')}</p>}
      {rows.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {t('list.more', { count: Math.min(PAGE, rows.length - shown) })}
        </button>
      )}
      {menu && (
        <NodeMenu
          level={view.level === 'people' ? 'PEOPLE' : 'STRUCTURES'}
          nodes={nodes}
          place={menu}
          onTrace={(from) => open(view.level === 'people' ? 'add-acquaintance' : 'add-collaboration', from)}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}
