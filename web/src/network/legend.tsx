import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EVIDENCES, STRUCTURE_KINDS, type StructureKind } from '../../../api/kinds';
import { EvidenceLine } from '../map/evidence-line';
import { KindGlyph } from '../map/kind-glyph';
import { toggled } from '../view/filters';
import { useChangeView, useView } from '../view/use-view';
import './legend.css';

interface LegendProps {
  readonly counts: ReadonlyMap<StructureKind, number>;
}

/** What the signs mean; pressing a kind keeps it alone, so the legend is the filter by kind. */
export function Legend({ counts }: LegendProps) {
  const { t } = useTranslation();
  const heading = useId();
  const { kinds, level, compare } = useView();
  const change = useChangeView();
  return (
    <section className="legend" aria-labelledby={heading}>
      <h2 id={heading}>{t('legend.title')}</h2>
      <p className="legend-note">{t(level === 'people' ? 'legend.peopleNote' : 'legend.note')}</p>
      <ul className="legend-kinds">
        {STRUCTURE_KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="legend-kind"
              aria-pressed={kinds?.includes(kind) ?? false}
              data-dimmed={kinds !== undefined && !kinds.includes(kind)}
              onClick={() => change({ kinds: toggled(kinds, kind) }, { replace: true })}
            >
              <KindGlyph kind={kind} size={18} />
              <span>{t(`kind.${kind}`)}</span>
              <span className="legend-count">{counts.get(kind) ?? 0}</span>
            </button>
          </li>
        ))}
      </ul>
      {compare === undefined && (
        <>
          <h3 className="legend-ties-title">{t('legend.ties')}</h3>
          <ul className="legend-ties">
            {EVIDENCES.map((evidence) => (
              <li key={evidence}>
                <EvidenceLine evidence={evidence} />
                <span>{t(`evidence.${evidence}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
