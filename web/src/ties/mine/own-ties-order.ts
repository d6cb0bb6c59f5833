import type { OwnTie } from './use-my-sheet';

export const TIE_GROUPS = ['confirmed', 'waiting', 'offered'] as const;
export type TieGroup = (typeof TIE_GROUPS)[number];

/** Confirmed by both, said by oneself (or noted of one) alone, said by the other alone. */
export const groupOf = ({ confirmed, mine, noted }: OwnTie): TieGroup =>
  confirmed ? 'confirmed' : mine || noted ? 'waiting' : 'offered';

export interface NumberedTie {
  readonly number: number;
  readonly group: TieGroup;
  readonly tie: OwnTie;
}

/** Group after group, by name within each; numbered through, as the picture numbers them. */
export function numbered(
  ties: readonly OwnTie[],
  compare: (a: string, b: string) => number,
): readonly NumberedTie[] {
  return ties
    .map((tie) => ({ tie, group: groupOf(tie) }))
    .sort(
      (a, b) =>
        TIE_GROUPS.indexOf(a.group) - TIE_GROUPS.indexOf(b.group) ||
        compare(a.tie.person.name, b.tie.person.name),
    )
    .map((one, i) => ({ ...one, number: i + 1 }));
}
