import { isOn } from '../../view/view';

export const SEATED = ['INVITED', 'ATTENDED'] as const;
export const WISHES = ['together', 'apart'] as const;
export type WishKind = (typeof WISHES)[number];
export type Wish = readonly [string, string];

/** A table plan as it stands in the address: `?tables=8&rounds=3&together=p1>p2|p3>p4`. */
export interface SeatingSearch {
  readonly tables?: number;
  readonly seats?: number;
  readonly rounds?: number;
  readonly who?: (typeof SEATED)[number];
  readonly team?: true;
  readonly withoutTeam?: true;
  /** Another plan as good: the same number, the same plan. */
  readonly plan?: number;
  readonly together?: string;
  readonly apart?: string;
  readonly by?: 'person';
}

const number = (value: unknown, most: number): number | undefined => {
  const text = String(value ?? '');
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined;
};

/** The pairs that a wish in the address names. */
export function readWishes(text: string | undefined): Wish[] {
  return (text ?? '').split('|').flatMap((pair): Wish[] => {
    const [a, b] = pair.split('>').map((one) => {
      try {
        return decodeURIComponent(one);
      } catch {
        return '';
      }
    });
    return a && b && a !== b ? [[a, b]] : [];
  });
}

export const writeWishes = (wishes: readonly Wish[]): string | undefined =>
  wishes.length === 0 ? undefined : wishes.map((pair) => pair.map(encodeURIComponent).join('>')).join('|');

/** What the address says; anything else is left out. */
export function readSeating(raw: Readonly<Record<string, unknown>>): SeatingSearch {
  const found = {
    tables: number(raw.tables, 200),
    seats: number(raw.seats, 50),
    rounds: number(raw.rounds, 12),
    who: SEATED.find((known) => known === raw.who),
    team: isOn(raw.team),
    withoutTeam: isOn(raw.withoutTeam),
    plan: number(raw.plan, 999),
    together: writeWishes(readWishes(String(raw.together ?? ''))),
    apart: writeWishes(readWishes(String(raw.apart ?? ''))),
    by: raw.by === 'person' ? 'person' : undefined,
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as SeatingSearch;
}
