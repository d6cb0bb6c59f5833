/** A table plan to be made, guests by number. */
export interface SeatingProblem {
  readonly guests: number;
  readonly tables: number;
  readonly rounds: number;
  /** By `a × guests + b`, symmetric: 1 where a and b would meet anew (not acquainted, of different structures). */
  readonly isNew: Uint8Array;
  /** 1 for a member of the team. */
  readonly team: Uint8Array;
  readonly teamAtEachTable: boolean;
  /** Guests who sit at one table in every round; no guest in two of these. */
  readonly together: readonly (readonly number[])[];
  /** Pairs of guests who never do. */
  readonly apart: readonly (readonly [number, number])[];
}

export const IMPOSSIBLE_REASONS = [
  'TOGETHER_TOO_MANY',
  'TOGETHER_AND_APART',
  'TEAM_TOO_FEW',
  'NO_PLACE',
] as const;
export type ImpossibleReason = (typeof IMPOSSIBLE_REASONS)[number];

/** Constraints that cannot all be kept, and the guests whom they name. */
export interface Impossible {
  readonly reason: ImpossibleReason;
  readonly guests: readonly number[];
}

/** How many sit at each table: everybody spread evenly, so that nobody sits at a table that is nearly empty. */
export function tableSizes({ guests, tables }: Pick<SeatingProblem, 'guests' | 'tables'>): number[] {
  const [least, more] = [Math.floor(guests / tables), guests % tables];
  return Array.from({ length: tables }, (_, table) => least + (table < more ? 1 : 0));
}

/** Guests who move as one: those kept together, and everybody else alone; the larger first. */
export function unitsOf({
  guests,
  together,
}: Pick<SeatingProblem, 'guests' | 'together'>): readonly number[][] {
  const kept = new Set(together.flat());
  const alone = Array.from({ length: guests }, (_, guest) => [guest]).filter(
    ([guest]) => !kept.has(guest as number),
  );
  return [...together.map((group) => [...group]), ...alone].sort((x, y) => y.length - x.length);
}

/** What can be told to be impossible without looking for a plan; null when nothing is. */
export function obviouslyImpossible(problem: SeatingProblem): Impossible | null {
  const { together, apart, team, teamAtEachTable, tables } = problem;
  const largest = tableSizes(problem)[0] ?? 0;
  const tooMany = together.find((group) => group.length > largest);
  if (tooMany) return { reason: 'TOGETHER_TOO_MANY', guests: tooMany };
  const both = apart.find(([a, b]) => together.some((group) => group.includes(a) && group.includes(b)));
  if (both) return { reason: 'TOGETHER_AND_APART', guests: both };
  const members = [...team.keys()].filter((guest) => team[guest]);
  if (teamAtEachTable && unitsOf(problem).filter((unit) => unit.some((guest) => team[guest])).length < tables)
    return { reason: 'TEAM_TOO_FEW', guests: members };
  return null;
}
