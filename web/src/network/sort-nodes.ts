import { SORTS, type Sort, type View } from '../view/view';
import type { NetworkNode } from './network.types';

/** What a row of the list says; the words are already those of the page's language. */
export interface NodeRow {
  readonly node: NetworkNode;
  readonly city: string;
  /** The kind of a structure; the employers of a person. */
  readonly kind: string;
}

/**
 * People are not ranked by their ties: such a list is only true where most people answered, and the share
 * of answers is not known here.
 */
export const sortsOf = ({ level }: View): readonly Sort[] =>
  level === 'people' ? SORTS.filter((sort) => sort !== 'ties') : SORTS;

/** The order that the list takes: the asked one where it may be had, else by name. */
export const sortOf = (view: View): Sort => sortsOf(view).find((sort) => sort === view.sort) ?? 'name';

type Compare = (one: NodeRow, other: NodeRow) => number;

/** The rows in the asked order; equal ones by name, then by id, so that the order is always the same. */
export function sortRows(
  rows: readonly NodeRow[],
  { sort = 'name', descending }: Pick<View, 'sort' | 'descending'>,
  compareWords: (one: string, other: string) => number,
): NodeRow[] {
  const byName: Compare = (a, b) =>
    compareWords(a.node.label, b.node.label) || (a.node.id < b.node.id ? -1 : 1);
  const orders: Record<Sort, Compare> = {
    name: () => 0,
    city: (a, b) => compareWords(a.city, b.city),
    kind: (a, b) => compareWords(a.kind, b.kind),
    ties: (a, b) => a.node.degree - b.node.degree,
    isolated: (a, b) => Number(a.node.isolated) - Number(b.node.isolated),
  };
  const sign = descending ? -1 : 1;
  const byOrder = orders[sort];
  if (sort === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
  return [...rows].sort((a, b) => sign * byOrder(a, b) || byName(a, b));
}

/** Pressing a heading sorts by it, first the way one most often wants; pressing again turns it round. */
export function nextSort(
  view: Pick<View, 'sort' | 'descending'>,
  sort: Sort,
): { sort: Sort; descending: true | undefined } {
  const isCurrent = (view.sort ?? 'name') === sort;
  const startsDescending = sort === 'ties' || sort === 'isolated';
  const descending = isCurrent ? !view.descending : startsDescending;
  return { sort, descending: descending || undefined };
}
