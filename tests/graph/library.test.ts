import { parseStatement } from '../../api/graph/library';
import { checkParameters } from '../../api/graph/parameters';
import type { Parameters } from '../../api/graph/port';

const parse = (...lines: string[]) =>
  parseStatement('test/one', ['// Says what it does.', ...lines].join('\n'));
const check = (declared: string, value: unknown) =>
  checkParameters(parse(`// @param v ${declared}`, 'RETURN $v'), { v: value } as Parameters).v;

describe('the header of a statement', () => {
  test('says what it does, what it takes and what it returns', () => {
    expect(
      parse('// @param ids [String]', '// @param asOf String?', '// @returns id, name', 'RETURN 1'),
    ).toMatchObject({
      summary: 'Says what it does.',
      parameters: [
        { name: 'ids', type: '[String]', nullable: false },
        { name: 'asOf', type: 'String', nullable: true },
      ],
      returns: ['id', 'name'],
    });
  });

  test.each([['// @param v Text'], ['// @param v'], ['// @param v Int 0-10'], ['// @param v Int 0..many']])(
    '%s is refused, not overlooked',
    (line) => {
      expect(() => parse(line, 'RETURN $v')).toThrow(line);
    },
  );

  test('a statement without a sentence is refused', () => {
    expect(() => parseStatement('test/one', '// @returns x\nRETURN 1 AS x')).toThrow('does not say');
  });

  test.each([['RETURN 1 AS x LIMIT $v'], ['RETURN 1 AS x SKIP $v'], ['RETURN range(1, $v) AS x']])(
    'a number that says how much needs bounds: %s',
    (text) => {
      expect(() => parse('// @param v Int', text)).toThrow('v needs bounds');
      expect(parse('// @param v Int 0..10', text).parameters[0]?.bounds).toEqual({ least: 0, most: 10 });
    },
  );
});

describe('the parameters of a call', () => {
  test.each([
    [5, 5],
    [-1, 0],
    [9e9, 10],
  ])('%p is brought into its bounds: %p', (given, expected) => {
    expect(check('Int 0..10', given)).toBe(expected);
  });

  test.each<[string, unknown]>([
    ['String', 1],
    ['String', new Date(0)],
    ['String', undefined],
    ['String', ['a']],
    ['Int', 1.5],
    ['Int', Number.NaN],
    ['Int 0..10', Number.POSITIVE_INFINITY],
    ['Int', '1'],
    ['Int', 2 ** 60],
    ['Float', Number.NaN],
    ['Boolean', 'true'],
    ['[String]', ['a', null]],
    ['[String]', ['a', 1]],
    ['[Int]', [1.5]],
    ['[Map]', [{ v: { deep: 1 } }]],
    ['[Map]', [{ v: new Date(0) }]],
    ['[Map]', [{ v: [['deep']] }]],
    ['[Map]', [{ v: [1, 'a'] }]],
    ['[Map]', [{ v: [Number.NaN] }]],
    ['[Map]', [{ v: Number.NaN }]],
    ['[Map]', [new Map()]],
    ['[Map]', [['v']]],
    ['[Map]', { v: 1 }],
  ])('for %s, %p is refused with the statement’s name', (declared, value) => {
    expect(() => check(declared, value)).toThrow(
      expect.objectContaining({ code: 'BAD_STATEMENT', place: 'test/one' }),
    );
  });

  test('a circular object is refused, however it is hidden', () => {
    const row: Record<string, unknown> = { id: 'a' };
    row.itself = row;
    expect(() => check('[Map]', [row])).toThrow('v is not a [Map]');
  });

  test('an absent one is null where it may be', () => {
    expect(check('String?', undefined)).toBeNull();
  });

  test('a row without the key that MERGE finds it by is refused', () => {
    const merge = parse('// @param rows [Map]', 'UNWIND $rows AS row', 'MERGE (n:Idea {id: row.id})');
    expect(() => checkParameters(merge, { rows: [{ id: 'a' }, { id: null }] })).toThrow('a row has no id');
    expect(() => checkParameters(merge, { rows: [{ text: 'x' }] })).toThrow('a row has no id');
    expect(checkParameters(merge, { rows: [{ id: 'a' }] })).toEqual({ rows: [{ id: 'a' }] });
  });
});
