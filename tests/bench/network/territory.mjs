// Territories as typed arrays, the same for the same size: strong communities by town, ways across made at rencontres.

export const SIZES = {
  S: { structures: 98, people: 154, ties: 800, meetings: 6, towns: 7, attendees: 40 },
  M: { structures: 10_000, people: 50_000, ties: 300_000, meetings: 200, towns: 100, attendees: 150 },
  L: {
    structures: 100_000,
    people: 1_000_000,
    ties: 5_000_000,
    meetings: 2_000,
    towns: 1_000,
    attendees: 150,
  },
};
const SEED = 20_250_417;

/** Mulberry32, as in api/network/layout/random.ts. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often somebody stands in line to get a tie: some never do, a few do all the time. */
const ACTIVITY = [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 8, 20];

/** Columns grouped by a key: the rows of key i are rows[offsets[i]] … rows[offsets[i + 1] − 1]. */
function grouped(keys, size, copies) {
  const offsets = new Int32Array(size + 1);
  keys.forEach((key, row) => {
    offsets[key + 1] += copies ? copies[row] : 1;
  });
  for (let i = 0; i < size; i += 1) offsets[i + 1] += offsets[i];
  const next = offsets.slice();
  const rows = new Int32Array(offsets[size]);
  keys.forEach((key, row) => {
    for (let copy = copies ? copies[row] : 1; copy > 0; copy -= 1) {
      rows[next[key]] = row;
      next[key] += 1;
    }
  });
  return { offsets, rows };
}

/** Pairs each once, in an open table of twice their number. */
function pairTable(capacity) {
  const room = 2 ** Math.ceil(Math.log2(capacity * 2));
  const keys = new Float64Array(room).fill(-1);
  return (key) => {
    let at = (Math.imul((key / 4096) ^ Math.imul(key, 0x9e3779b1), 0x85ebca6b) >>> 0) & (room - 1);
    for (; keys[at] !== -1; at = (at + 1) & (room - 1)) if (keys[at] === key) return false;
    keys[at] = key;
    return true;
  };
}

/** People 0…n−1 in no order that says where they live, and the ties between them as two columns, each pair once. */
export function territory(name) {
  const { structures, people, ties, meetings, towns, attendees } = SIZES[name];
  const random = randomOf(SEED);
  const draw = (n) => Math.floor(random() * n);
  // Larger towns first: the square of a number drawn evenly falls on them more often.
  const townOf = Int32Array.from({ length: structures }, () => Math.floor(random() ** 1.6 * towns));
  const structureOf = Int32Array.from({ length: people }, () => draw(structures));
  const activity = Int32Array.from({ length: people }, () => ACTIVITY[draw(ACTIVITY.length)]);
  const personTown = structureOf.map((structure) => townOf[structure]);
  const line = grouped(personTown, towns, activity);
  const staff = grouped(structureOf, structures, activity);
  const housesOf = grouped(townOf, towns, null);
  const pick = ({ offsets, rows }, key) => rows[offsets[key] + draw(offsets[key + 1] - offsets[key])];
  const isEmpty = ({ offsets }, key) => offsets[key] === offsets[key + 1];
  const present = Array.from({ length: meetings }, () => {
    const from = Array.from({ length: 6 }, () => draw(towns)).filter((town) => !isEmpty(line, town));
    return Int32Array.from({ length: attendees }, () => pick(line, from[draw(from.length)] ?? 0));
  });
  const a = new Int32Array(ties);
  const b = new Int32Array(ties);
  const isNew = pairTable(ties);
  for (let made = 0; made < ties; ) {
    const kind = random();
    let p = line.rows[draw(line.rows.length)];
    let q = -1;
    if (kind < 0.25) {
      const room = present[draw(meetings)];
      p = room[draw(room.length)];
      q = room[draw(room.length)];
    } else if (kind < 0.5) {
      // The same few structures next door.
      const houses = housesOf.offsets[personTown[p] + 1] - housesOf.offsets[personTown[p]];
      const next = housesOf.rows[housesOf.offsets[personTown[p]] + ((structureOf[p] + draw(4)) % houses)];
      if (isEmpty(staff, next)) continue;
      q = pick(staff, next);
    } else q = pick(line, personTown[p]);
    if (p === q || !isNew(Math.min(p, q) * people + Math.max(p, q))) continue;
    a[made] = p;
    b[made] = q;
    made += 1;
  }
  return { name, size: people, a, b, structures, structureOf };
}
