import type { Me } from '../access/use-me';
import type { Said } from '../commands/command';

interface Declared {
  readonly person: { readonly id: string };
  readonly declaredBy: readonly { readonly id: string }[];
}

/** Who of the viewer and a person said that they know the other, as the person's sheet tells it; undefined for oneself. */
export function saidBetween(
  me: Me | undefined,
  person: { readonly id: string; readonly acquaintances: readonly Declared[] },
): Said | undefined {
  const own = me?.person?.id;
  if (own === undefined || own === person.id) return undefined;
  const tie = person.acquaintances.find((one) => one.person.id === own);
  return tie ? saidBy(own, tie.declaredBy) : 'NOBODY';
}

/** Who of two said it, seen by one of them. */
export function saidBy(own: string, declaredBy: Declared['declaredBy']): Said {
  const byViewer = declaredBy.some(({ id }) => id === own);
  const byOther = declaredBy.some(({ id }) => id !== own);
  if (byViewer) return byOther ? 'BOTH' : 'VIEWER';
  return byOther ? 'OTHER' : 'NOBODY';
}
