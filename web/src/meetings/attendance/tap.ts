/** One tap at the door: somebody is present, or is not after all. Kept until the server has it. */
export interface Tap {
  /** Made once; however often it is sent, it is applied once. */
  readonly mutationId: string;
  /** Of the directory; empty for somebody who is not in it yet. */
  readonly person: string;
  /** To say of whom one speaks while it waits. */
  readonly name: string;
  readonly present: boolean;
  /** Somebody who is to be added to the directory first. */
  readonly added?: { readonly structure: string | null };
}

/** Who is present once every tap has gone through, in order. Additions are not among the ids. */
export function presentAfter(attendees: Iterable<string>, taps: readonly Tap[]): ReadonlySet<string> {
  const present = new Set(attendees);
  for (const { person, present: came, added } of taps) {
    if (added) continue;
    if (came) present.add(person);
    else present.delete(person);
  }
  return present;
}

/** Reads taps from what a browser kept; what it does not understand is left out. */
export function readTaps(raw: string | null): readonly Tap[] {
  try {
    const read: unknown = JSON.parse(raw ?? '[]');
    return Array.isArray(read) ? read.filter(isTap) : [];
  } catch {
    return [];
  }
}

const isTap = (item: unknown): item is Tap => {
  const { mutationId, person, name, present } = (item ?? {}) as Partial<Tap>;
  return [mutationId, person, name].every((text) => typeof text === 'string') && typeof present === 'boolean';
};
