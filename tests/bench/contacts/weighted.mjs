// A territory with weights: who declared, who is ready, who works together; for us, and as columns for a peer.
import { network } from '../network/ours.mjs';
import { randomOf } from '../network/territory.mjs';

const CONFIRMED = 0.5;
const READY = 0.1;

/** Bits of A(t) by tie: declared by one or confirmed, and each way ready now and then. */
function bitsOf({ a, b }, facts) {
  const random = randomOf(11);
  return Uint8Array.from(a, (from, row) => {
    const smallFirst = from < b[row];
    const both = random() < CONFIRMED;
    const ready = (random() < READY ? facts.A_READY : 0) | (random() < READY ? facts.B_READY : 0);
    const one = smallFirst
      ? facts.DECLARED_BY_A | facts.OWN_WORD_OF_A
      : facts.DECLARED_BY_B | facts.OWN_WORD_OF_B;
    const confirmed = facts.DECLARED_BY_A | facts.OWN_WORD_OF_A | facts.DECLARED_BY_B | facts.OWN_WORD_OF_B;
    return (both ? confirmed : one) | ready;
  });
}

function grouped(keys, size) {
  const { groupBy } = network('lookup');
  const { offsets, rows } = groupBy(keys, size);
  return { offsets, rows };
}

/** The contacts as the service makes them, structures as hubs. */
export function contactsOf(territory, structures) {
  const facts = network('acquaintance-graph');
  const { buildGraph } = network('build-graph');
  const { addEdge, emptyEdges } = network('edge-list');
  const { arcWeights } = network('trusted-contacts/contact-graph');
  const bits = bitsOf(territory, facts);
  const edges = emptyEdges();
  territory.a.forEach((from, row) => {
    addEdge(edges, from, territory.b[row], bits[row], 0);
  });
  const graph = buildGraph(territory.size, edges);
  const staff = grouped(territory.structureOf, structures);
  return {
    size: graph.size,
    offsets: graph.offsets,
    targets: graph.targets,
    ...arcWeights(graph),
    structureCount: structures,
    employerOffsets: Int32Array.from({ length: graph.size + 1 }, (_, person) => person),
    employers: territory.structureOf,
    staffOffsets: staff.offsets,
    staff: staff.rows,
  };
}

/** The same as arcs from, to and weight: colleagues each with each, the larger weight where two are acquainted. */
export function arcsOf(contacts) {
  const { size, offsets, targets, outward, employers, staffOffsets, staff } = contacts;
  let colleagues = 0;
  for (let s = 0; s + 1 < staffOffsets.length; s += 1) {
    const people = staffOffsets[s + 1] - staffOffsets[s];
    colleagues += people * (people - 1);
  }
  const [from, to] = [
    new Int32Array(targets.length + colleagues),
    new Int32Array(targets.length + colleagues),
  ];
  const weight = new Float64Array(targets.length + colleagues);
  let arcs = 0;
  const put = (a, b, units) => {
    from[arcs] = a;
    to[arcs] = b;
    weight[arcs] = units / 20;
    arcs += 1;
  };
  const known = new Set();
  for (let person = 0; person < size; person += 1) {
    const house = employers[person];
    known.clear();
    for (let arc = offsets[person]; arc < offsets[person + 1]; arc += 1) {
      const other = targets[arc];
      const together = employers[other] === house;
      if (together) known.add(other);
      put(person, other, together ? Math.max(15, outward[arc]) : outward[arc]);
    }
    for (let i = staffOffsets[house]; i < staffOffsets[house + 1]; i += 1)
      if (staff[i] !== person && !known.has(staff[i])) put(person, staff[i], 15);
  }
  return { from: from.slice(0, arcs), to: to.slice(0, arcs), weight: weight.slice(0, arcs) };
}
