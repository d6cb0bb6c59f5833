import { useEffect, useState } from 'react';
import { useReducedMotion } from '../ui/use-media';
import { nextDate, type TimePoint } from './time-points';

/** Time to look at one rencontre before the next; longer for who asked for less motion. */
const STEP_MS = 1_600;
const CALM_STEP_MS = 3_200;

/** Walks through the rencontres to today, then stops. */
export function usePlay(
  points: readonly TimePoint[],
  asOf: string | undefined,
  goTo: (date: string | undefined) => void,
) {
  const [isPlaying, setPlaying] = useState(false);
  const step = useReducedMotion() ? CALM_STEP_MS : STEP_MS;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = nextDate(points, asOf);
      goTo(next);
      if (next === undefined) setPlaying(false);
    }, step);
    return () => clearTimeout(timer);
  });
  const toggle = () => {
    if (!isPlaying && asOf === undefined) goTo(points[0]?.heldOn);
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle, stop: () => setPlaying(false) };
}
