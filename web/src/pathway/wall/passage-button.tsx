import { useTranslation } from 'react-i18next';
import type { PathStage } from '../../../../api/kinds';
import type { Passage } from '../pathway-search';
import { type Passages, useChangePathway, usePathwaySearch } from '../use-pathway';
import './passage.css';

interface PassageButtonProps {
  readonly from: PathStage;
  readonly passages: Passages | undefined;
  readonly before: Passages | undefined;
}

/** Three widths of the arrow, as on the map: under a half, under nine in ten, nearly all. */
const widthOf = (share: number): number => (share < 0.5 ? 1 : share < 0.9 ? 2 : 3);

/**
 * Between two steps: how many of those on the first are on the next or tied to somebody who is; and, where it lies, the
 * grey zone. Pressed, it says who is not, and whom they could meet.
 */
export function PassageButton({ from, passages, before }: PassageButtonProps) {
  const { t } = useTranslation();
  const { passage } = usePathwaySearch();
  const change = useChangePathway();
  const step = passages?.continuity.find((one) => one.from === from);
  const was = before?.continuity.find((one) => one.from === from);
  if (!step) return <div className="wall-passage" />;
  const toggle = (one: Passage) => change({ passage: passage === one ? undefined : one });
  const figure = (of: typeof step) => `${of.linked.length}/${of.total}`;
  const names = { from: t(`stage.${from}`), to: t(`stage.${step.to}`) };
  const grey = passages?.greyZone.map(({ alone }) => alone.length) ?? [0, 0];
  const greyWas = before?.greyZone.map(({ alone }) => alone.length);
  const words =
    step.total === 0
      ? t('pathway.passageNobody', names)
      : t('pathway.passageSome', { ...names, total: step.total, linked: step.linked.length });
  const changed = was !== undefined && figure(was) !== figure(step);
  return (
    <div className="wall-passage">
      <button
        type="button"
        className="passage"
        aria-expanded={passage === from}
        disabled={step.total === 0}
        onClick={() => toggle(from as Passage)}
      >
        <span
          className="passage-arrow"
          aria-hidden="true"
          data-width={step.share === null ? 0 : widthOf(step.share)}
        />
        <span className="passage-figure">{step.total === 0 ? '—' : figure(step)}</span>
        {changed && <span className="passage-was">{t('pathway.before', { figure: figure(was) })}</span>}
        <span className="visually-hidden">{words}</span>
      </button>
      {from === 'AWARENESS' && grey.some((count) => count > 0) && (
        <button
          type="button"
          className="passage passage-grey"
          aria-expanded={passage === 'GREY'}
          onClick={() => toggle('GREY')}
        >
          <span className="passage-figure">
            {grey[0]}
            {' + '}
            {grey[1]}
          </span>
          <span>{t('pathway.grey')}</span>
          <span className="visually-hidden">
            {t('pathway.greyLabel', { awareness: grey[0], support: grey[1] })}
          </span>
          {greyWas && greyWas.join() !== grey.join() && (
            <span className="passage-was">{t('pathway.before', { figure: greyWas.join(' + ') })}</span>
          )}
        </button>
      )}
    </div>
  );
}
