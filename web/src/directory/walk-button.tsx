import type { StructureKind } from '../../../api/kinds';
import { KindGlyph } from '../map/kind-glyph';
import { type Selection, select } from '../view/selection';
import { useChangeView } from '../view/use-view';

interface WalkButtonProps {
  readonly to: Selection;
  readonly name: string;
  readonly detail?: string;
  readonly kind?: StructureKind;
}

/** Opens a neighbour's sheet: one walks the network from name to name, and "back" comes back. */
export function WalkButton({ to, name, detail, kind }: WalkButtonProps) {
  const change = useChangeView();
  return (
    <button type="button" className="walk" onClick={() => change(select(to))}>
      {kind && <KindGlyph kind={kind} size={18} />}
      <span>
        <span className="walk-name">{name}</span>
        {detail && <span className="walk-detail"> {detail}</span>}
      </span>
    </button>
  );
}
