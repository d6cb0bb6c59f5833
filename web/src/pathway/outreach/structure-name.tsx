import { Link } from '@tanstack/react-router';
import type { StructureKind } from '../../../../api/kinds';
import { KindGlyph } from '../../map/kind-glyph';
import './structure-name.css';

interface StructureNameProps {
  readonly structure: { readonly id: string; readonly name: string; readonly kind?: StructureKind };
}

/** The name of a structure, on the way to its sheet. */
export function StructureName({ structure: { id, name, kind } }: StructureNameProps) {
  return (
    <span className="structure-name">
      {kind && <KindGlyph kind={kind} size={18} />}
      <Link to="/" search={{ structure: id }}>
        {name}
      </Link>
    </span>
  );
}
