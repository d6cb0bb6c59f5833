import type { IdeaLine } from '../project.types';

/** One thing said on a phone in the room, kept until the server has it: an idea, or support for one. */
export interface NoteTap {
  /** Made once; however often it is sent, it is applied once. */
  readonly mutationId: string;
  /** Of what one speaks while it waits. */
  readonly name: string;
  /** The idea that is supported; null for one that is noted. */
  readonly idea: string | null;
  readonly supports: boolean;
  /** Who said it, where it was not oneself; null for oneself. */
  readonly by: readonly string[] | null;
}

const isTap = (item: unknown): item is NoteTap => {
  const { mutationId, name, idea, supports, by } = (item ?? {}) as Partial<NoteTap>;
  return (
    [mutationId, name].every((text) => typeof text === 'string') &&
    (idea === null || typeof idea === 'string') &&
    typeof supports === 'boolean' &&
    (by === null || (Array.isArray(by) && by.every((one) => typeof one === 'string')))
  );
};

/** Reads what a browser kept; what it does not understand is left out. */
export function readNoteTaps(raw: string | null): readonly NoteTap[] {
  try {
    const read: unknown = JSON.parse(raw ?? '[]');
    return Array.isArray(read) ? read.filter(isTap) : [];
  } catch {
    return [];
  }
}

/** Whether one supports an idea, once every tap has gone through. */
export const supportedAfter = (idea: IdeaLine, taps: readonly NoteTap[]): boolean =>
  taps.findLast((tap) => tap.idea === idea.id)?.supports ?? idea.supported;
