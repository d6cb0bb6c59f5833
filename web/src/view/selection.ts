import type { ViewChange } from './use-view';
import type { View } from './view';

export interface Selection {
  readonly type: 'structure' | 'person';
  readonly id: string;
}

export function selectionOf(view: View): Selection | null {
  if (view.structure) return { type: 'structure', id: view.structure };
  return view.person ? { type: 'person', id: view.person } : null;
}

/** One sheet at a time: a structure's or a person's. */
export const select = (selection: Selection | null): ViewChange => ({
  structure: selection?.type === 'structure' ? selection.id : undefined,
  person: selection?.type === 'person' ? selection.id : undefined,
});

export const selectNode = (view: View, id: string | null): ViewChange =>
  select(id === null ? null : { type: view.level === 'people' ? 'person' : 'structure', id });
