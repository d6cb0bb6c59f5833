import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompact } from '../../ui/use-media';
import { usePlaceName } from './use-place-name';
import type { WallDrag } from './use-wall-drag';
import { WallCard } from './wall-card';
import type { Card, Place } from './wall-cards';

interface WallColumnProps {
  readonly place: Place;
  readonly cards: readonly Card[];
  readonly drag: WallDrag;
  /** Nothing is moved while one imagines. */
  readonly fixed: boolean;
}

/** One step of the wall with the cards of who acts there; on a phone it opens by its name. */
export function WallColumn({ place, cards, drag, fixed }: WallColumnProps) {
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const compact = useCompact();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = nameOf(place);
  const list = (
    <ul className="wall-cards" aria-labelledby={id}>
      {cards.map((card) => (
        <WallCard key={card.structure.id} card={card} drag={drag} fixed={fixed} />
      ))}
    </ul>
  );
  const none = cards.length === 0 && (
    <p className="wall-none">{t(place === 'BESIDE' ? 'pathway.nobodyBeside' : 'pathway.nobody')}</p>
  );
  return (
    <section
      className={place === 'BESIDE' ? 'wall-column wall-beside' : 'wall-column'}
      data-step={place}
      data-over={drag.held?.over === place && drag.held.card.place !== place}
      aria-labelledby={id}
    >
      <h2 id={id} className="wall-name">
        {compact ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {name} <span className="fact-count">{cards.length}</span>
          </button>
        ) : (
          <>
            {name} <span className="fact-count">{cards.length}</span>
          </>
        )}
      </h2>
      {place !== 'BESIDE' && <p className="wall-what">{t(`positionForm.what.${place}`)}</p>}
      {(!compact || open) && (
        <>
          {list}
          {none}
        </>
      )}
    </section>
  );
}
