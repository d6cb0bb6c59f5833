import { LINK_KINDS } from '../graph/record-kinds';
import type { LinkRecord, LinkSet, RowRecords } from './format';
import type { Known } from './known';

/** The people whom a link joins. */
const peopleOf = ({ kind, from, to }: Pick<LinkRecord, 'kind' | 'from' | 'to'>): string[] => {
  const ends = LINK_KINDS[kind];
  return [...(ends.from === 'Person' ? [from] : []), ...(ends.to === 'Person' ? [to] : [])];
};

/** The testimony of a row that no file may write (again). */
const theirTestimony = (row: RowRecords, { isTheirs }: Known): string | undefined =>
  row.nodes.find(({ label, id }) => label === 'Testimony' && isTheirs(id))?.id;

/** A row without what would bring back somebody who was erased; their ids are told. */
export function withoutErased(
  row: RowRecords,
  known: Known,
): { readonly row: RowRecords; readonly leftOut: readonly string[] } {
  const theirs = theirTestimony(row, known);
  if (theirs !== undefined) return { row: { nodes: [], links: [], sets: [] }, leftOut: [theirs] };
  const { isErased } = known;
  const leftOut = new Set<string>();
  const isFree = (people: readonly string[]): boolean => {
    const gone = people.filter(isErased);
    for (const id of gone) leftOut.add(id);
    return gone.length === 0;
  };
  const setOf = (set: LinkSet): LinkSet => ({
    ...set,
    others: set.others.filter((other) =>
      isFree(
        peopleOf(
          set.end === 'to'
            ? { kind: set.kind, from: other, to: set.of }
            : { kind: set.kind, from: set.of, to: other },
        ),
      ),
    ),
  });
  const free: RowRecords = {
    nodes: row.nodes.filter(({ label, id }) => label !== 'Person' || isFree([id])),
    links: row.links.filter((link) => isFree(peopleOf(link))),
    sets: row.sets.map(setOf),
  };
  return leftOut.size === 0 ? { row, leftOut: [] } : { row: free, leftOut: [...leftOut] };
}
