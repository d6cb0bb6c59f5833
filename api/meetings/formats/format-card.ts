/** One step of a format: what is done, and for how long. */
export interface FormatStep {
  readonly minutes: number;
  readonly text: string;
}

/** How a rencontre may be held, described so that anybody can hold it. */
export interface FormatCard {
  readonly id: string;
  /** It came with the application: it is copied, not edited. */
  readonly builtIn: boolean;
  readonly title: string;
  readonly purpose: string | null;
  /** Of all its steps, or as it was said where it has none. */
  readonly minutes: number | null;
  readonly peopleFrom: number | null;
  readonly peopleTo: number | null;
  readonly material: readonly string[];
  readonly steps: readonly FormatStep[];
  readonly tips: readonly string[];
  readonly version: number;
}

/** A step as it is stored: a list holds texts alone. */
export const storedStep = ({ minutes, text }: FormatStep): string => `${minutes}|${text}`;

export function readStep(stored: string): FormatStep {
  const bar = stored.indexOf('|');
  return { minutes: Number(stored.slice(0, bar)) || 0, text: stored.slice(bar + 1) };
}

export const minutesOf = (steps: readonly FormatStep[]): number | null =>
  steps.length === 0 ? null : steps.reduce((sum, { minutes }) => sum + minutes, 0);
