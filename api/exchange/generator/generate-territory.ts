import { PATH_STAGES, STRUCTURE_KINDS } from '../../kinds';
import { seededRandom } from '../../network/layout/random';

export interface TerritorySize {
  readonly structures: number;
  readonly people: number;
  readonly ties: number;
  readonly meetings: number;
  readonly seed: number;
}

/** A file of the territory: its header, then its rows, made one at a time. */
export interface GeneratedFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: () => Generator<readonly string[]>;
}

const TOWNS = ['93005', '93071', '93078', '93007', '93029', '93030', '93013'] as const;
const NEAR = 0.75;
const FRIENDS_OF_FRIENDS = 0.5;
const TRIES = 50;
const FIRST_YEAR = 2024;

const structureId = (i: number) => `s${i}`;
const personId = (i: number) => `p${i}`;
const dayOf = (n: number): string =>
  new Date(Date.UTC(FIRST_YEAR, 0, 15 + n * 30)).toISOString().slice(0, 10);

/** People of one town are those whose structure's number falls on it: everything is derived from the numbers. */
const employerOf = (person: number, { structures }: TerritorySize) => person % structures;

/**
 * Who knows whom: half of the ties close a triangle, three quarters stay near, and whoever is known gets known
 * (Holme & Kim 2002), so that the network has hubs, dense towns and bridges. `ties` distinct ordered pairs of
 * people of different structures, or as many as there are. Linear in the ties.
 */
export function* generateTies(size: TerritorySize): Generator<readonly [number, number]> {
  const random = seededRandom(size.seed);
  const below = (n: number) => Math.floor(random() * n);
  const ends = new Int32Array(size.ties * 2);
  const known = new Map<number, number[]>();
  const taken = new Set<number>();
  let made = 0;
  const propose = (from: number): number => {
    const friends = known.get(from);
    if (friends && random() < FRIENDS_OF_FRIENDS) {
      const theirs = known.get(friends[below(friends.length)] ?? 0);
      if (theirs) return theirs[below(theirs.length)] ?? 0;
    }
    if (made > 10 && random() < 0.5) return ends[below(made * 2)] ?? 0;
    if (random() < NEAR)
      return Math.min(size.people - 1, Math.max(0, from + (below(41) - 20) * TOWNS.length));
    return below(size.people);
  };
  for (let tie = 0; tie < size.ties; tie += 1) {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const from = below(size.people);
      const to = propose(from);
      const key = from * size.people + to;
      if (from === to || taken.has(key) || employerOf(from, size) === employerOf(to, size)) continue;
      taken.add(key);
      ends[made * 2] = from;
      ends[made * 2 + 1] = to;
      made += 1;
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const list = known.get(a);
        if (list) list.push(b);
        else known.set(a, [b]);
      }
      yield [from, to];
      break;
    }
  }
}

/** A territory of any size as the files of an import; the same size and seed give the same rows. */
export function generateTerritory(size: TerritorySize): readonly GeneratedFile[] {
  const townOf = (structure: number) => TOWNS[structure % TOWNS.length] ?? TOWNS[0];
  return [
    {
      name: 'structures.csv',
      header: ['id', 'name', 'kind', 'city', 'stages', 'coordinates'],
      *rows() {
        for (let i = 0; i < size.structures; i += 1) {
          const kind = STRUCTURE_KINDS[i % STRUCTURE_KINDS.length] ?? 'OTHER';
          const stage = PATH_STAGES[(i * 5) % PATH_STAGES.length] ?? 'RECEPTION';
          yield [structureId(i), `Structure ${i + 1}`, kind, townOf(i), stage, i === 0 ? 'oui' : ''];
        }
      },
    },
    {
      name: 'people.csv',
      header: ['id', 'name', 'structure', 'role', 'isContact'],
      *rows() {
        for (let i = 0; i < size.people; i += 1) {
          const employer = structureId(employerOf(i, size));
          yield [personId(i), `Personne ${i + 1}`, employer, '', i < size.structures ? 'oui' : ''];
        }
      },
    },
    {
      name: 'meetings.csv',
      header: ['id', 'title', 'heldOn', 'city'],
      *rows() {
        for (let i = 0; i < size.meetings; i += 1) yield [`m${i}`, `Rencontre ${i + 1}`, dayOf(i), townOf(i)];
      },
    },
    {
      name: 'attendance.csv',
      header: ['meeting', 'person', 'status'],
      *rows() {
        const random = seededRandom(size.seed + 1);
        for (let m = 0; m < size.meetings; m += 1) {
          // About sixty at each, spread over the people by a step that meets nobody twice.
          const step = Math.max(1, Math.floor(size.people / 60));
          for (let p = Math.floor(random() * step); p < size.people; p += step)
            yield [`m${m}`, personId(p), 'attended'];
        }
      },
    },
    {
      name: 'acquaintances.csv',
      header: ['from', 'to', 'level', 'since', 'meeting'],
      *rows() {
        let i = 0;
        for (const [from, to] of generateTies(size)) {
          const meeting = size.meetings > 0 && i % 3 > 0 ? `m${i % size.meetings}` : '';
          yield [personId(from), personId(to), String(1 + (i % 4)), meeting ? '' : '2023-06-01', meeting];
          i += 1;
        }
      },
    },
  ];
}
