/** What one said at the door, kept until the server has it. */
export interface DoorTap {
  /** Made once; however often it is sent, it is applied once. */
  readonly mutationId: string;
  readonly name: string;
  /** Of the directory; empty for who is on no list, or by the link of one's invitation. */
  readonly person: string;
  /** Who is on no list. */
  readonly newcomer?: { readonly structure: string; readonly email: string };
}

const isTap = (item: unknown): item is DoorTap => {
  const { mutationId, name, person, newcomer } = (item ?? {}) as Partial<DoorTap>;
  return (
    [mutationId, name, person].every((text) => typeof text === 'string') &&
    (newcomer === undefined ||
      [newcomer?.structure, newcomer?.email].every((text) => typeof text === 'string'))
  );
};

/** Reads what a browser kept; what it does not understand is left out. */
export function readDoorTaps(raw: string | null): readonly DoorTap[] {
  try {
    const read: unknown = JSON.parse(raw ?? '[]');
    return Array.isArray(read) ? read.filter(isTap) : [];
  } catch {
    return [];
  }
}
