// node --expose-gc of-territory.mjs SIZE: what a territory holds in memory, step by step, in bytes, as JSON.
import { network } from '../network/ours.mjs';
import { territory } from '../network/territory.mjs';

const { size, structures, structureOf, a, b } = territory(process.argv[2]);
const ties = a.length;

function settled() {
  for (let i = 0; i < 3; i += 1) globalThis.gc();
  return process.memoryUsage();
}

/** What a step made, and what it added to the heap once what it no longer needs is gone. */
function held(work) {
  const before = settled().heapUsed;
  const made = work();
  return [made, settled().heapUsed - before];
}

/** One piece of text of its own, as what a database hands over is, and not two that are joined. */
const idOf = (kind, i) => Buffer.from(`${kind}-${i}`).toString('latin1');
const OPEN = { since: null, until: null };
const houses = Array.from({ length: structures }, (_, i) => idOf('s', i));

const [ofPeople, people] = held(() => {
  const ids = Array.from({ length: size }, (_, i) => idOf('p', i));
  return {
    people: ids.map((id) => ({ id, name: `Personne ${id}`, searchText: id, erased: false })),
    employments: ids.map((person, i) => {
      return { id: idOf('e', i), person, structure: houses[structureOf[i]], ...OPEN };
    }),
  };
});
const [ofTies, acquaintances] = held(() => ({
  acquaintances: Array.from(a, (from, i) => ({
    id: idOf('k', i),
    from: ofPeople.people[from].id,
    to: ofPeople.people[b[i]].id,
    ownWord: true,
    readyToIntroduce: false,
    since: '2025-04-17',
    until: null,
    meetingId: null,
  })),
}));
const records = {
  ...ofPeople,
  ...ofTies,
  structures: houses.map((id) => {
    return { id, name: id, kind: 'OTHER', coordinates: false, ...OPEN, themes: [], searchText: null };
  }),
  ...{ meetings: [], collaborations: [], positions: [], attendance: [], locations: [], serves: [] },
};
const [history, names] = held(() => network('territory-network').buildTerritoryNetwork(records));
const at = network('network-at').networkAt(history, 20_260_101, false);

/** Bytes of typed arrays, by what they have one place for. */
function bytesOf(arrays, tieCount) {
  const bytes = { people: 0, structures: 0, ties: 0 };
  for (const { length, byteLength } of arrays)
    bytes[length >= tieCount ? 'ties' : length >= size ? 'people' : 'structures'] += byteLength;
  return bytes;
}

/** The typed arrays below a value, each once. */
function arraysOf(value, seen = new Set()) {
  if (value === null || typeof value !== 'object' || seen.has(value)) return [];
  seen.add(value);
  if (ArrayBuffer.isView(value)) return [value];
  return Object.values(value).flatMap((child) => arraysOf(child, seen));
}

const graphOf = ({ offsets, targets, bits, since, source, target, edgeOf, edgeCount }) => ({
  edges: edgeCount,
  kept: bytesOf([offsets, targets, bits, since], edgeCount),
  onDemand: bytesOf([source, target, edgeOf], edgeCount),
});
const { records: _read, structures: _s, people: _p, meetings: _m, ...columns } = history;
const { network: _history, acquaintances: inA, ties: inS, ...ofDay } = at;
console.log(
  JSON.stringify({
    counts: { people: size, structures, ties },
    records: { people, ties: acquaintances },
    names,
    columns: bytesOf(arraysOf(columns), ties),
    day: bytesOf(arraysOf(ofDay), ties),
    A: graphOf(inA),
    S: graphOf(inS),
  }),
);
