import { Link } from '@tanstack/react-router';
import type { StructureKind } from '../../../api/kinds';
import { KindGlyph } from '../map/kind-glyph';

interface StructureNameProps {
  readonly id: string;
  readonly name: string;
  readonly kind?: StructureKind | null;
  /** One that is only imagined has no sheet: ids made for them hold a space, those of records do not. */
  readonly imagined?: boolean;
}

/** The name of a structure, a way to its sheet where it has one. */
export function StructureName({ id, name, kind, imagined = false }: StructureNameProps) {
  return (
    <span className="structure-name">
      {kind && <KindGlyph kind={kind} size={12} />}
      {imagined && id.startsWith('imagined ') ? (
        <em>{name}</em>
      ) : (
        <Link to="/" search={{ structure: id }}>
          {name}
        </Link>
      )}
    </span>
  );
}
