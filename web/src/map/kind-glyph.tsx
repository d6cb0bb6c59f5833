import type { StructureKind } from '../../../api/kinds';
import { KIND_STYLE } from './kind-style';

interface KindGlyphProps {
  readonly kind: StructureKind;
  readonly size?: number;
}

/** The colour and shape of a kind, as on the map; the word always stands beside it. */
export function KindGlyph({ kind, size = 16 }: KindGlyphProps) {
  const { points, color, border, dark } = KIND_STYLE[kind];
  const style = {
    fill: `light-dark(${color}, ${dark.color})`,
    stroke: `light-dark(${border}, ${dark.border})`,
    strokeWidth: 0.16,
    strokeLinejoin: 'round',
  } as const;
  return (
    <svg className="kind-glyph" width={size} height={size} viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
      {points === null ? (
        <circle r="0.95" style={style} />
      ) : (
        <polygon points={points.map((point) => point.join(',')).join(' ')} style={style} />
      )}
    </svg>
  );
}
