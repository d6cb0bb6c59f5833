import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PATH_STAGES, type PathStage } from '../../../../api/kinds';
import { useWords } from '../../i18n/use-words';
import { isImagining } from '../pathway-search';
import { type Passages, usePathwaySearch, type WallStructure } from '../use-pathway';
import { PassageButton } from './passage-button';
import { useMove } from './use-move';
import { usePlaceName } from './use-place-name';
import { useWallDrag } from './use-wall-drag';
import { cardsByPlace, type Place } from './wall-cards';
import { WallColumn } from './wall-column';
import './wall.css';
import './wall-print.css';

interface WallProps {
  readonly structures: readonly WallStructure[];
  readonly passages: Passages | undefined;
  /** Of the territory as it is, while one imagines. */
  readonly before: Passages | undefined;
}

/** The path as a wall: seven steps side by side, and between them how one leads to the next. */
export function Wall({ structures, passages, before }: WallProps) {
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const { compare } = useWords();
  const imagining = isImagining(usePathwaySearch());
  const wanted = useRef<string | null>(null);
  const move = useMove(
    useCallback((structure: string, to: Place) => {
      wanted.current = `${structure} ${to}`;
    }, []),
  );
  const drag = useWallDrag(move);
  const { held, wall } = drag;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the cards come anew, the hand goes to the one moved
  useEffect(() => {
    const handle = [...document.querySelectorAll<HTMLElement>('[data-handle]')].find(
      ({ dataset }) => dataset.handle === wanted.current,
    );
    if (!handle) return;
    wanted.current = null;
    handle.focus({ preventScroll: true });
  }, [structures]);
  const cards = cardsByPlace([...structures].sort((a, b) => compare(a.name, b.name)));
  const column = (place: Place) => (
    <WallColumn key={place} place={place} cards={cards.get(place) ?? []} drag={drag} fixed={imagining} />
  );
  const saidOver = held?.over ? nameOf(held.over) : t('pathway.nowhere');
  return (
    <>
      <p className="visually-hidden" role="status">
        {held && held.at === null
          ? t('pathway.lifted', { name: held.card.structure.name, place: saidOver })
          : ''}
      </p>
      <div className="wall" ref={wall} data-holding={held !== null}>
        {column('BESIDE')}
        <div className="wall-path">
          {PATH_STAGES.map((stage: PathStage, k) => (
            <div className="wall-pair" key={stage}>
              {column(stage)}
              {k < PATH_STAGES.length - 1 && (
                <PassageButton from={stage} passages={passages} before={before} />
              )}
            </div>
          ))}
        </div>
      </div>
      {held?.at && (
        <p
          className="wall-ghost"
          aria-hidden="true"
          style={{ transform: `translate(${held.at.x + 8}px, ${held.at.y + 8}px)` }}
        >
          {held.card.structure.name}
          <span>{held.over === null ? '' : saidOver}</span>
        </p>
      )}
    </>
  );
}
