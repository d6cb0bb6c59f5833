import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { FORMATS } from '../../api/exchange/formats/catalogue';
import { projectRoot } from '../../api/root';

const folder = join(projectRoot(), 'seeds', 'paris-terres-denvol');
type Row = Record<string, string>;
const read = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, `${name}.csv`), 'utf8'), { header: true, skipEmptyLines: true })
    .data;

const structures = read('structures');
const people = read('people');
const meetings = read('meetings');
const attendance = read('attendance');
const acquaintances = read('acquaintances');
const collaborations = read('collaborations');
const employments = read('employments');

const TODAY = '2025-10-25';
const holds = (row: Row) => (row.since ?? '') <= TODAY && (!row.until || row.until > TODAY);

/** Who works where today: an employment row with dates takes the place of the undated one of people.csv. */
const employers = new Map(
  people.map(({ id = '', structure = '' }) => {
    const dated = employments.filter((job) => job.person === id);
    const first = dated.some((job) => job.structure === structure) ? [] : [structure];
    return [id, [...first, ...dated.filter(holds).map((job) => job.structure ?? '')]];
  }),
);

/** Structures without a tie today, computed from the files alone. */
function isolatedIds(without: ReadonlySet<string>): Set<string> {
  const tied = new Set<string>();
  const tie = (a: string, b: string) => {
    if (a !== b && !without.has(a) && !without.has(b)) tied.add(a).add(b);
  };
  for (const { from = '', to = '' } of collaborations.filter(holds)) tie(from, to);
  for (const list of employers.values()) for (const a of list) for (const b of list) tie(a, b);
  for (const { from = '', to = '' } of acquaintances.filter(holds)) {
    for (const a of employers.get(from) ?? []) for (const b of employers.get(to) ?? []) tie(a, b);
  }
  return new Set(structures.map(({ id = '' }) => id).filter((id) => !tied.has(id) && !without.has(id)));
}

describe('the demonstration territory', () => {
  test('has the totals of the story', () => {
    expect(
      [people, structures, meetings, read('ideas'), read('projects'), read('neighbourhoods')].map(
        (l) => l.length,
      ),
    ).toEqual([154, 98, 6, 100, 20, 18]);
    expect(new Set(meetings.flatMap(({ city = '' }) => city.split('|'))).size).toBe(7);
    expect(meetings.filter(({ city = '' }) => city.includes('|'))).toHaveLength(1);
  });

  test('only has files and columns of the contract', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
      const format = FORMATS.find(({ id }) => `${id}.csv` === file);
      expect(format?.id).toBe(file.replace('.csv', ''));
      const [row] = read(file.replace('.csv', ''));
      for (const column of Object.keys(row ?? {}))
        expect(format?.columns.map(({ name }) => name)).toContain(column);
    }
  });

  test('has isolated structures of each reason', () => {
    const reasons = [...isolatedIds(new Set())].map((id) => {
      const staff = [...employers].filter(([, list]) => list.includes(id)).map(([person]) => person);
      if (staff.length === 0) return 'NOBODY_REGISTERED';
      const came = attendance.some(
        ({ person = '', status }) => status === 'attended' && staff.includes(person),
      );
      return came ? 'CAME_WITHOUT_TIES' : 'NEVER_CAME';
    });
    for (const reason of ['NOBODY_REGISTERED', 'NEVER_CAME', 'CAME_WITHOUT_TIES']) {
      expect(reasons.filter((one) => one === reason).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('has structures that only the coordinating team ties', () => {
    const team = new Set(
      structures.filter(({ coordinates }) => coordinates === 'oui').map(({ id = '' }) => id),
    );
    expect(team.size).toBe(1);
    expect(isolatedIds(team).size).toBeGreaterThan(isolatedIds(new Set()).size);
  });

  test('has stages thin on training, recruitment and follow-up', () => {
    const on = (stage: string) =>
      structures.filter(({ stages = '' }) => stages.split('|').includes(stage)).length;
    for (const thin of ['TRAINING', 'RECRUITMENT', 'FOLLOW_UP']) {
      expect(on(thin)).toBeGreaterThan(0);
      for (const thick of ['RECEPTION', 'ORIENTATION', 'AWARENESS', 'SUPPORT'])
        expect(on(thin)).toBeLessThan(on(thick) / 2);
    }
  });

  test('has confirmed acquaintances, and some that each rencontre made', () => {
    const pairs = new Set(acquaintances.map(({ from, to }) => `${from} ${to}`));
    const confirmed = acquaintances.filter(({ from, to }) => pairs.has(`${to} ${from}`));
    expect(confirmed.length).toBeGreaterThan(50);
    expect(confirmed.length).toBeLessThan(acquaintances.length);
    for (const { id } of meetings)
      expect(acquaintances.filter(({ meeting }) => meeting === id).length).toBeGreaterThan(20);
  });

  test('has people with two employers, accents, apostrophes and long names', () => {
    expect([...employers.values()].filter((list) => list.length > 1).length).toBeGreaterThanOrEqual(4);
    expect(people.some(({ name = '' }) => /[ŒœÉé]/.test(name))).toBe(true);
    expect(people.some(({ name = '' }) => name.includes('’'))).toBe(true);
    expect(structures.some(({ name = '' }) => name.length > 70)).toBe(true);
    expect(people.length - new Set(people.map(({ name }) => name)).size).toBe(1);
  });

  test('invents every address and number', () => {
    for (const { email = '', phone = '', website = '' } of [...structures, ...people]) {
      if (email) expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/);
      if (website) expect(website).toMatch(/\.example$/);
      if (phone) expect(phone).toMatch(/^(01 99 00|06 39 98) \d\d \d\d$/);
    }
  });
});
