import type { MeetingPerson } from './meeting.types';

/** Somebody under the first of their structures, with the others named. */
export interface Listed {
  readonly person: MeetingPerson;
  /** What they do there; else their job. */
  readonly role: string | null;
  readonly also: readonly string[];
}

export interface StructureGroup {
  /** Null for those whom no structure employed that day. */
  readonly structure: { readonly id: string; readonly name: string } | null;
  readonly people: readonly Listed[];
}

type Compare = (a: string, b: string) => number;

/** Each person once, under the first of their structures by name; groups and people by name, "none" last. */
export function byStructure(people: readonly MeetingPerson[], compare: Compare): StructureGroup[] {
  const groups = new Map<string, { structure: StructureGroup['structure']; people: Listed[] }>();
  for (const person of [...people].sort((a, b) => compare(a.name, b.name))) {
    const [first, ...others] = [...person.employments].sort((a, b) =>
      compare(a.structure.name, b.structure.name),
    );
    const key = first?.structure.id ?? '';
    const group = groups.get(key) ?? { structure: first?.structure ?? null, people: [] };
    const also = others.map(({ structure }) => structure.name);
    group.people.push({ person, role: first?.role ?? person.jobTitle, also });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => {
    if (!a.structure || !b.structure) return a.structure ? -1 : 1;
    return compare(a.structure.name, b.structure.name);
  });
}
