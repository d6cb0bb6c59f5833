import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StructureKind } from '../../gql/graphql';
import { KindGlyph } from '../../map/kind-glyph';

interface SheetRowProps {
  readonly sheet: {
    readonly id: string;
    readonly name: string;
    readonly kind: StructureKind;
    readonly cities: readonly { readonly name: string }[];
  };
  /** What is said of it after its towns; nothing is said of what does not hold. */
  readonly details: readonly (string | false | null | undefined)[];
  /** What one may do about it. */
  readonly children?: ReactNode;
}

/** A sheet in a list of the coordination. */
export function SheetRow({ sheet: { id, name, kind, cities }, details, children }: SheetRowProps) {
  return (
    <li>
      <span>
        <Link to="/" search={{ structure: id }} className="with-glyph">
          <KindGlyph kind={kind} size={18} />
          {name}
        </Link>
        <span className="row-detail">
          {[...cities.map((city) => city.name), ...details].filter(Boolean).join(' · ')}
        </span>
      </span>
      {children}
    </li>
  );
}
