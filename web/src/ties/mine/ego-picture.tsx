import { useTranslation } from 'react-i18next';
import { EvidenceLine } from '../../map/evidence-line';
import { EVIDENCE_STYLE } from '../../map/evidence-style';
import type { NumberedTie } from './own-ties-order';

/** More would be a hedgehog: the list has them all. */
const MOST = 36;
const SIZE = 320;
const MIDDLE = SIZE / 2;
const ROUND = { confirmed: 78, waiting: 132, offered: 132 } as const;

/** Where the n-th of a ring stands, from the top on. */
function placeOn(radius: number, n: number, of: number) {
  const angle = ((n + (radius > 100 ? 0.5 : 0)) / of) * 2 * Math.PI - Math.PI / 2;
  return { x: MIDDLE + radius * Math.cos(angle), y: MIDDLE + radius * Math.sin(angle) };
}

/** Oneself in the middle and whom one knows around, numbered as in the list beside: near and whole what both say. */
export function EgoPicture({ ties }: { readonly ties: readonly NumberedTie[] }) {
  const { t } = useTranslation();
  if (ties.length === 0) return null;
  const shown = ties.slice(0, MOST);
  const rings = [
    shown.filter(({ group }) => group === 'confirmed'),
    shown.filter(({ group }) => group !== 'confirmed'),
  ];
  const dots = rings.flatMap((ring) =>
    ring.map(({ number, group, tie }, i) => ({
      ...placeOn(ROUND[group], i, ring.length),
      number,
      id: tie.person.id,
      evidence: group === 'confirmed' ? ('CONFIRMED' as const) : ('DECLARED' as const),
    })),
  );
  return (
    <figure className="ego">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={t('mine.picture', { count: ties.length })}>
        {dots.map(({ id, x, y, evidence }) => (
          <line
            key={id}
            className="ego-line"
            x1={MIDDLE}
            y1={MIDDLE}
            x2={x}
            y2={y}
            strokeDasharray={EVIDENCE_STYLE[evidence].dash.join(' ')}
          />
        ))}
        {dots.map(({ id, x, y, number, evidence }) => (
          <g key={id} className={evidence === 'CONFIRMED' ? 'ego-dot ego-dot-whole' : 'ego-dot'}>
            <circle cx={x} cy={y} r="13" />
            <text x={x} y={y}>
              {number}
            </text>
          </g>
        ))}
        <g className="ego-self">
          <circle cx={MIDDLE} cy={MIDDLE} r="26" />
          <text x={MIDDLE} y={MIDDLE}>
            {t('mine.self')}
          </text>
        </g>
      </svg>
      <figcaption>
        <span>
          <EvidenceLine evidence="CONFIRMED" /> {t('evidence.CONFIRMED')}
        </span>
        <span>
          <EvidenceLine evidence="DECLARED" /> {t('evidence.DECLARED')}
        </span>
        {ties.length > MOST && <span>{t('mine.pictureMore', { count: MOST })}</span>}
      </figcaption>
    </figure>
  );
}
