import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { beside, type Card, PLACES, type Place } from './wall-cards';

/** A card in the hand: by pointer it is where the pointer is, by keyboard over a place. */
export interface Held {
  readonly card: Card;
  readonly over: Place | null;
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** So many pixels before a press is a drag. */
const SLACK = 6;
/** So near an edge, what is under the hand moves. */
const EDGE = 48;

function placeAt(x: number, y: number): Place | null {
  const found = document.elementFromPoint?.(x, y)?.closest<HTMLElement>('[data-step]')?.dataset.step;
  return PLACES.find((place) => place === found) ?? null;
}

/** Near an edge the wall moves sideways, and the page that holds it up or down. */
function scrollNear(wall: HTMLElement | null, x: number, y: number): void {
  if (!wall) return;
  const towards = (at: number, from: number, to: number): number =>
    at < from + EDGE ? -EDGE / 3 : at > to - EDGE ? EDGE / 3 : 0;
  const { left, right } = wall.getBoundingClientRect();
  wall.scrollLeft += towards(x, left, right);
  const page = wall.closest('main');
  if (!page) return;
  const { top, bottom } = page.getBoundingClientRect();
  page.scrollTop += towards(y, top, bottom);
}

/**
 * Cards put elsewhere by pointer or by keyboard. Lifted by a drag, or by Enter on the handle; put down by letting go,
 * or by Enter; Escape puts it back. `onMove` is told with `keep` when it is to stay where it was, too (Ctrl or Alt).
 */
export function useWallDrag(onMove: (card: Card, to: Place, keep: boolean) => void) {
  const [held, setHeld] = useState<Held | null>(null);
  const wall = useRef<HTMLDivElement>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const grab = useCallback(
    (card: Card) => (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !event.isPrimary) return;
      const begin = { x: event.clientX, y: event.clientY };
      let dragging = false;
      const move = ({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
        if (!dragging && Math.hypot(x - begin.x, y - begin.y) < SLACK) return;
        dragging = true;
        scrollNear(wall.current, x, y);
        setHeld({ card, over: placeAt(x, y), at: { x, y } });
      };
      const end = () => {
        stop.current?.();
        setHeld(null);
      };
      const drop = ({ clientX, clientY, ctrlKey, altKey }: globalThis.PointerEvent) => {
        end();
        if (!dragging) return;
        // The press that ends a drag opens no sheet.
        window.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
        const to = placeAt(clientX, clientY);
        if (to) onMove(card, to, ctrlKey || altKey);
      };
      const key = ({ key: pressed }: globalThis.KeyboardEvent) => {
        if (pressed === 'Escape') end();
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', drop);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', key);
      stop.current = () => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', drop);
        window.removeEventListener('pointercancel', end);
        window.removeEventListener('keydown', key);
        stop.current = null;
      };
    },
    [onMove],
  );

  const onKeyDown = (card: Card) => (event: KeyboardEvent<HTMLElement>) => {
    const isHeld = held !== null && held.at === null;
    const over = held?.over ?? card.place;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (!isHeld) return setHeld({ card, over: card.place, at: null });
      setHeld(null);
      onMove(card, over, event.ctrlKey || event.altKey);
    } else if (isHeld && event.key === 'Escape') {
      event.stopPropagation();
      setHeld(null);
    } else if (isHeld && step) {
      event.preventDefault();
      setHeld({ card, over: beside(over, step), at: null });
    }
  };
  const letGo = () => setHeld((now) => (now?.at === null ? null : now));
  return { held, wall, grab, onKeyDown, letGo };
}

const swallow = (event: MouseEvent): void => {
  event.preventDefault();
  event.stopPropagation();
};
export type WallDrag = ReturnType<typeof useWallDrag>;
