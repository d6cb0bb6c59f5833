import { minutesBetween } from '../../../../api/clock-time';

interface Step {
  readonly minutes: number;
  readonly text: string;
}

export interface TimedStep extends Step {
  /** What the clock shows as it begins, `14:15`; null while nobody knows when it all begins. */
  readonly at: string | null;
}

const MINUTES_A_DAY = 1_440;

const clock = (minutes: number): string => {
  const shown = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
};

/** The steps of a format by the clock, from the beginning of a rencontre (`2025-09-25T14:00`). Pure. */
export function runningOrder(steps: readonly Step[], startsAt: string | null): readonly TimedStep[] {
  const [hours = 0, minutes = 0] = (startsAt?.slice(11) ?? '').split(':').map(Number);
  let begins = hours * 60 + minutes;
  return steps.map((step) => {
    const at = startsAt === null ? null : clock(begins);
    begins += step.minutes;
    return { ...step, at };
  });
}

/** How long the steps last beyond the end of the rencontre, in minutes; 0 when they fit, or nobody said. Pure. */
export function minutesBeyond(
  steps: readonly Step[],
  { startsAt, endsAt }: { readonly startsAt: string | null; readonly endsAt: string | null },
): number {
  if (startsAt === null || endsAt === null) return 0;
  const room = minutesBetween(startsAt, endsAt);
  return Math.max(0, steps.reduce((sum, { minutes }) => sum + minutes, 0) - room);
}
