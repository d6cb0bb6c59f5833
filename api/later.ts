export const DAY_MS = 86_400_000;

/** The instant some time after another, before it when the time is negative. */
export const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
