import { useEffect, useState } from 'react';
import { useReducedMotion } from '../ui/use-media';
import { nextDate, previousDate, type TimePoint } from './time-points';

/** Time to look at one rencontre before the next; longer for who asked for less motion. */
const STEP_MS = 1_600;
const CALM_STEP_MS = 3_200;

/** How much longer or shorter each speed looks. */
export const SPEEDS = { slow: 2, normal: 1, fast: 0.5 } as const;
export type Speed = keyof typeof SPEEDS;
export const isSpeed = (text: string): text is Speed => text in SPEEDS;

interface Stage {
  readonly points: readonly TimePoint[];
  readonly asOf: string | undefined;
  readonly goTo: (date: string | undefined) => void;
  /** Fetches a day before it is shown. */
  readonly ahead: (date: string | undefined) => Promise<unknown>;
  /** What should be shown could not be had: nothing goes on by itself. */
  readonly isBroken: boolean;
}

/** Walks through the rencontres to today, then stops; or one step at a time. */
export function usePlay({ points, asOf, goTo, ahead, isBroken }: Stage) {
  const [wantsPlay, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const isPlaying = wantsPlay && !isBroken;
  const wait = (useReducedMotion() ? CALM_STEP_MS : STEP_MS) * SPEEDS[speed];
  const next = nextDate(points, asOf);
  const previous = previousDate(points, asOf);
  useEffect(() => {
    if (!isPlaying) return;
    let isOver = false;
    const ready = ahead(next);
    const timer = setTimeout(async () => {
      await ready;
      if (isOver) return;
      goTo(next);
      if (next === undefined) setPlaying(false);
    }, wait);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isPlaying, next, wait, ahead, goTo]);
  const step = (date: string | undefined) => {
    setPlaying(false);
    goTo(date);
  };
  const toggle = () => {
    if (!isPlaying && asOf === undefined) goTo(next);
    setPlaying(!isPlaying);
  };
  return {
    isPlaying,
    toggle,
    stop: () => setPlaying(false),
    speed,
    setSpeed,
    canGoBack: previous !== null,
    canGoOn: asOf !== undefined,
    back: () => previous !== null && step(previous),
    on: () => asOf !== undefined && step(next),
    /** The next stop may be asked for soon. */
    prepare: () => asOf !== undefined && void ahead(next),
  };
}
