import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../api/exchange/generator/command';
import { generateTerritory } from '../../api/exchange/generator/generate-territory';

const SIZE = { structures: 40, people: 120, ties: 300, meetings: 5, seed: 3 };
const rowsOf = (size: typeof SIZE, name: string) =>
  [
    ...(generateTerritory(size)
      .find((file) => file.name === name)
      ?.rows() ?? []),
  ].map((row) => row.join(','));

describe('the generator', () => {
  test('the same seed gives the same territory, another seed another one', () => {
    expect(rowsOf(SIZE, 'acquaintances.csv')).toEqual(rowsOf(SIZE, 'acquaintances.csv'));
    expect(rowsOf(SIZE, 'acquaintances.csv')).not.toEqual(rowsOf({ ...SIZE, seed: 4 }, 'acquaintances.csv'));
  });

  test('makes as many as were asked for, each tie once, between people of two structures', () => {
    const ties = rowsOf(SIZE, 'acquaintances.csv').map((row) => row.split(','));
    expect(ties).toHaveLength(300);
    expect(new Set(ties.map(([from, to]) => `${from} ${to}`)).size).toBe(300);
    const employer = new Map(rowsOf(SIZE, 'people.csv').map((row) => [row.split(',')[0], row.split(',')[2]]));
    expect(employer.size).toBe(120);
    for (const [from, to] of ties) expect(employer.get(from)).not.toBe(employer.get(to));
    expect(rowsOf(SIZE, 'structures.csv')).toHaveLength(40);
    expect(rowsOf(SIZE, 'meetings.csv')).toHaveLength(5);
  });

  test('some are far better known than others', () => {
    const degree = new Map<string, number>();
    for (const row of rowsOf({ ...SIZE, people: 1_000, structures: 300, ties: 4_000 }, 'acquaintances.csv')) {
      for (const person of row.split(',').slice(0, 2)) degree.set(person, (degree.get(person) ?? 0) + 1);
    }
    expect(Math.max(...degree.values())).toBeGreaterThan(4 * 8);
  });

  test('writes the files of an import in an empty folder, and refuses another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-generated-'));
    const lines: string[] = [];
    await generate(
      [folder, '--people', '20', '--structures', '5', '--ties', '30'],
      (line) => void lines.push(line),
    );
    expect(lines).toHaveLength(5);
    expect(readFileSync(join(folder, 'people.csv'), 'utf8').trim().split('\n')).toHaveLength(21);
    await expect(generate([folder], () => undefined)).rejects.toMatchObject({ code: 'INVALID' });
    rmSync(folder, { recursive: true });
  });

  test.each([[['x', '--people', 'many']], [['x', '--colour', 'red']], [[]], [['x', '--structures', '0']]])(
    'the arguments %p are refused',
    async (argv) => {
      await expect(generate(argv, () => undefined)).rejects.toMatchObject({ code: 'INVALID' });
    },
  );
});
