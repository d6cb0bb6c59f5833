import { useMe } from '../access/use-me';
import { RecordMenu } from '../commands/record-menu';
import { selectNode } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import type { Network } from './network.types';
import { mayTraceFrom } from './use-trace';

/** Whose menu is open, and where in the window. */
export interface MenuPlace {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

interface NodeMenuProps {
  readonly level: Network['level'];
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly place: MenuPlace;
  /** Begins a tie at that node; undefined where none may be drawn. */
  readonly onTrace: ((from: string) => void) | undefined;
  readonly onClose: () => void;
}

/** The menu of a node of the map or of a line of the list. */
export function NodeMenu({ level, nodes, place: { id, at }, onTrace, onClose }: NodeMenuProps) {
  const view = useView();
  const me = useMe();
  const change = useChangeView();
  return (
    <RecordMenu
      type={level === 'PEOPLE' ? 'person' : 'structure'}
      id={id}
      name={nodes.find((node) => node.id === id)?.label ?? ''}
      at={at}
      onOpen={() => change(selectNode(view, id))}
      onTrace={onTrace && mayTraceFrom(me, level, id) ? () => onTrace(id) : undefined}
      onClose={onClose}
    />
  );
}
