import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../map/kind-glyph';
import { Icon } from '../ui/icon';
import type { NodeRow } from './sort-nodes';

interface ListRowProps {
  readonly row: NodeRow;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  /** Undefined where the viewer may do nothing to it. */
  readonly onMenu: ((at: { readonly x: number; readonly y: number }) => void) | undefined;
}

export function ListRow({ row: { node, city, kind }, isSelected, onSelect, onMenu }: ListRowProps) {
  const { t } = useTranslation();
  const isolation = node.isolationReason
    ? t('list.isolatedBecause', { reason: t(`reason.${node.isolationReason}`) })
    : t('list.withoutTie');
  return (
    <tr className="list-row" data-selected={isSelected}>
      <th scope="row" className="cell-name">
        <button
          type="button"
          className="row-button"
          onClick={onSelect}
          aria-current={isSelected ? 'true' : undefined}
        >
          {node.kind && <KindGlyph kind={node.kind} size={18} />}
          <span>
            {node.label}
            <span className="list-under" aria-hidden="true">
              {[kind, city].filter(Boolean).join(' · ')}
              {node.isolated && <em> {isolation}</em>}
            </span>
          </span>
        </button>
      </th>
      <td className="cell-city">{city}</td>
      <td className="cell-kind">{kind}</td>
      <td className="cell-ties">{node.degree}</td>
      <td className="cell-isolated">{node.isolated ? isolation : ''}</td>
      {onMenu && (
        <td className="cell-menu">
          <button
            type="button"
            className="menu-button"
            aria-haspopup="menu"
            aria-label={t('commands.menuOf', { name: node.label })}
            onClick={(event) => {
              const { left, bottom } = event.currentTarget.getBoundingClientRect();
              onMenu({ x: left, y: bottom });
            }}
          >
            <Icon name="more" />
          </button>
        </td>
      )}
    </tr>
  );
}
