import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordMenu } from '../../commands/record-menu';
import { KindGlyph } from '../../map/kind-glyph';
import { Icon } from '../../ui/icon';
import { useChangeView } from '../../view/use-view';
import { usePathwaySearch } from '../use-pathway';
import { usePlaceName } from './use-place-name';
import type { WallDrag } from './use-wall-drag';
import type { Card } from './wall-cards';

interface WallCardProps {
  readonly card: Card;
  readonly drag: WallDrag;
  readonly fixed: boolean;
}

/** A structure on the wall: its name opens its sheet; who may correct it moves it by the handle, or by its menu. */
export function WallCard({ card, drag, fixed }: WallCardProps) {
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const { city } = usePathwaySearch();
  const change = useChangeView();
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const { structure, place, note } = card;
  const { id, name, kind, cities, imagined, sheet } = structure;
  const mayMove = !fixed && (sheet?.mayEdit ?? false);
  const perhaps = place === 'BESIDE' ? (sheet?.suggestedPositions ?? []) : [];
  const isHeld = drag.held?.card.structure.id === id && drag.held.card.place === place;
  const grab = drag.grab(card);
  return (
    <li
      className="wall-card"
      data-imagined={imagined}
      data-held={isHeld}
      data-movable={mayMove}
      onPointerDown={mayMove ? (event) => event.pointerType === 'mouse' && grab(event) : undefined}
    >
      <span className="wall-card-name">
        {kind && <KindGlyph kind={kind} size={12} />}
        {sheet ? (
          <Link
            to="/"
            search={{ structure: id }}
            draggable={false}
            title={kind ? t(`kind.${kind}`) : undefined}
          >
            {name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
        {kind && <span className="visually-hidden">({t(`kind.${kind}`)})</span>}
      </span>
      {city === undefined && cities.length > 0 && (
        <span className="wall-card-town">{cities.map((town) => town.name).join(', ')}</span>
      )}
      {perhaps.length > 0 && (
        <span className="wall-card-perhaps">
          {t('pathway.perhaps', { stages: perhaps.map(({ stage }) => t(`stage.${stage}`)).join(', ') })}
        </span>
      )}
      {note && <span className="wall-card-note">{note}</span>}
      {imagined && <span className="wall-card-imagined">{t('pathway.imagined')}</span>}
      {mayMove && (
        <span className="wall-card-tools">
          <button
            type="button"
            className="wall-handle"
            data-handle={`${id} ${place}`}
            aria-pressed={isHeld && drag.held?.at === null}
            aria-label={t('pathway.move', { name, place: nameOf(place) })}
            title={t('pathway.moveHow')}
            onPointerDown={(event) => {
              event.stopPropagation();
              grab(event);
            }}
            onKeyDown={drag.onKeyDown(card)}
            onBlur={drag.letGo}
          >
            <Icon name="grip" />
          </button>
          <button
            type="button"
            className="wall-menu"
            aria-haspopup="menu"
            aria-label={t('commands.menuOf', { name })}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={(event) => {
              const { left, bottom } = event.currentTarget.getBoundingClientRect();
              setMenu({ x: left, y: bottom });
            }}
          >
            <Icon name="more" />
          </button>
        </span>
      )}
      {menu && (
        <RecordMenu
          type="structure"
          id={id}
          name={name}
          at={menu}
          onOpen={() => change({ structure: id })}
          onTrace={undefined}
          onClose={() => setMenu(null)}
        />
      )}
    </li>
  );
}
