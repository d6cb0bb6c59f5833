import { fold } from '../fold';
import type { GraphReader } from '../graph/port';
import type { NodeLabel } from '../graph/record-kinds';

/** What rows may name: accounts and the journal are not theirs to read. */
const NAMED = [
  'City',
  'Neighbourhood',
  'Structure',
  'Person',
  'Meeting',
  'Outreach',
  'Finding',
  'Idea',
  'Project',
  'Action',
  'Introduction',
  'FollowUp',
  'Testimony',
] as const satisfies readonly NodeLabel[];

/** Records that a row may call by name: towns and their quarters, and who works where, as people write them. */
const CALLED = ['City', 'Neighbourhood', 'Structure', 'Person'] as const;
export type Called = (typeof CALLED)[number];
const isCalled = (label: NodeLabel): label is Called => (CALLED as readonly string[]).includes(label);

/** The ids that a row may refer to: those of the graph, then those of the files read so far. */
export interface Known {
  has(label: NodeLabel, id: string): boolean;
  /** True when the id is new to this import's files. */
  addFromFile(label: NodeLabel, id: string, name: string | null): boolean;
  /** A record by its id, or by a name that it alone bears. */
  find(label: NodeLabel, text: string): string | null;
  setHeldOn(meeting: string, heldOn: string): void;
  heldOn(meeting: string): string | null;
  /** Words that were withdrawn, or are kept here with the consent of their author: no file says otherwise. */
  isTheirs(testimony: string): boolean;
  /** Somebody who was erased: no file brings them back. */
  isErased(person: string): boolean;
}

const AMBIGUOUS = '';

interface NodeRow extends Record<string, unknown> {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}

/** Reads the ids of the graph, once per import. */
export async function readKnown(graph: GraphReader): Promise<Known> {
  const ids = new Map<NodeLabel, Set<string>>(NAMED.map((label) => [label, new Set<string>()]));
  const fromFiles = new Map<NodeLabel, Set<string>>(NAMED.map((label) => [label, new Set<string>()]));
  const names = new Map<Called, Map<string, string>>(CALLED.map((label) => [label, new Map()]));
  const meetingDays = new Map<string, string>();
  const erased = new Set<string>();
  const theirs = new Set<string>();
  const note = (label: NodeLabel, id: string, name: string | null) => {
    ids.get(label)?.add(id);
    const own = isCalled(label) ? names.get(label) : undefined;
    if (!own || !name) return;
    const folded = fold(name);
    const other = own.get(folded);
    // A name that two bear names none: the id is asked for.
    own.set(folded, other === undefined || other === id ? id : AMBIGUOUS);
  };
  for (const label of NAMED) {
    for (const { id, properties } of await graph.read<NodeRow>(`exchange/dump-nodes:${label}`)) {
      if (label === 'Person' && properties.erasedAt) erased.add(id);
      if (label === 'Testimony' && (properties.withdrawnAt || properties.recordedAt)) theirs.add(id);
      note(label, id, typeof properties.name === 'string' ? properties.name : null);
      if (label === 'Meeting' && typeof properties.heldOn === 'string')
        meetingDays.set(id, properties.heldOn);
    }
  }
  return {
    has: (label, id) => ids.get(label)?.has(id) ?? false,
    addFromFile: (label, id, name) => {
      const own = fromFiles.get(label);
      if (own?.has(id)) return false;
      own?.add(id);
      note(label, id, name);
      return true;
    },
    find: (label, text) => {
      if (ids.get(label)?.has(text)) return text;
      const id = isCalled(label) ? names.get(label)?.get(fold(text)) : undefined;
      return id === undefined || id === AMBIGUOUS ? null : id;
    },
    setHeldOn: (meeting, day) => {
      meetingDays.set(meeting, day);
    },
    isTheirs: (testimony) => theirs.has(testimony),
    isErased: (person) => erased.has(person),
    heldOn: (meeting) => meetingDays.get(meeting) ?? null,
  };
}
