import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from '../errors';
import { projectRoot } from '../root';
import type { StatementName } from './port';
import { fillVariant } from './record-kinds';

export const PARAMETER_TYPES = ['String', 'Int', 'Float', 'Boolean', '[String]', '[Int]', '[Map]'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface StatementParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly nullable: boolean;
  /** A whole number is brought into these bounds: a wild one in LIMIT, SKIP or range kills the embedded engine. */
  readonly bounds: { readonly least: number; readonly most: number } | null;
}

export interface Statement {
  readonly name: StatementName;
  readonly summary: string;
  readonly parameters: readonly StatementParameter[];
  readonly returns: readonly string[];
  readonly text: string;
  /** Set on a statement that is written once for every label or link of the closed lists. */
  readonly variants: 'nodes' | 'links' | null;
  /** Fields of a row that a MERGE finds records by: without one the embedded engine makes a record of nobody. */
  readonly keys: readonly string[];
}

const HEADER_PARAMETER = /^\/\/ @param (\w+) (\S+?)(\?)?(?: (\d+)\.\.(\d+))?$/;
const HEADER_RETURNS = /^\/\/ @returns (.+)$/;
const HEADER_VARIANTS = /^\/\/ @variants (nodes|links)$/;

function readParameter(name: StatementName, line: string): StatementParameter | null {
  if (!line.startsWith('// @param')) return null;
  const match = HEADER_PARAMETER.exec(line);
  const type = PARAMETER_TYPES.find((known) => known === match?.[2]);
  if (!type || !match?.[1]) throw errors.badStatement(name, `its header has an unknown type in "${line}"`);
  const bounds = match[4] && match[5] ? { least: Number(match[4]), most: Number(match[5]) } : null;
  return { name: match[1], type, nullable: match[3] === '?', bounds };
}

/** Parameters that say how much: each needs bounds. */
const AMOUNT = /\b(?:LIMIT|SKIP)\s+\$(\w+)|\brange\s*\(([^)]*)\)/g;

function refuseUnbounded(name: StatementName, text: string, parameters: readonly StatementParameter[]): void {
  const amounts = [...text.matchAll(AMOUNT)].flatMap(([, amount, range = '']) => [
    ...(amount ? [amount] : []),
    ...[...range.matchAll(/\$(\w+)/g)].map((match) => match[1]),
  ]);
  const unbounded = amounts.find((amount) => !parameters.find((p) => p.name === amount)?.bounds);
  if (unbounded)
    throw errors.badStatement(name, `${unbounded} needs bounds: "// @param ${unbounded} Int 0..1000"`);
}

/** In `MERGE (n:Person {id: row.id})`, id. */
const keysOf = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/\bMERGE\b[^\n]*?\{([^}]*)\}/g)].flatMap(([, map = '']) =>
      [...map.matchAll(/:\s*row\.(\w+)/g)].flatMap((match) => match[1] ?? []),
    ),
  ),
];

/** Parses the header that CONTRIBUTING.md describes; throws BAD_STATEMENT when it is not of that form. */
export function parseStatement(name: StatementName, text: string): Statement {
  const header = text.split('\n').filter((line) => line.startsWith('//'));
  const summary = header[0]?.slice(2).trim() ?? '';
  if (summary === '' || summary.startsWith('@')) {
    throw errors.badStatement(name, 'its first line does not say what it does');
  }
  const parameters = header.flatMap((line) => readParameter(name, line) ?? []);
  refuseUnbounded(name, text, parameters);
  const returns = header.flatMap((line) => HEADER_RETURNS.exec(line)?.[1]?.split(/,\s*/) ?? []);
  const variants = header.flatMap((line) => HEADER_VARIANTS.exec(line)?.[1] ?? [])[0];
  return {
    name,
    summary,
    parameters,
    returns,
    text,
    keys: keysOf(text),
    variants: variants === 'nodes' || variants === 'links' ? variants : null,
  };
}

/** The statement for one label or link; only names of the closed lists are accepted. */
function withVariant(parsed: Statement, variant: string | null): Statement {
  if (parsed.variants === null && variant === null) return parsed;
  const filled =
    parsed.variants !== null && variant !== null ? fillVariant(parsed.text, parsed.variants, variant) : null;
  if (filled === null) throw errors.badStatement(parsed.name, 'this is no variant of it');
  return { ...parsed, text: filled };
}

const cache = new Map<StatementName, Statement>();

/** The statement `cypher/<name>.cypher`, read once. */
export function statement(name: StatementName): Statement {
  const known = cache.get(name);
  if (known) return known;
  const [, file, variant = null] = /^([a-z0-9-]+(?:\/[a-z0-9-]+)+)(?::(\w+))?$/.exec(name) ?? [];
  if (!file) throw errors.badStatement(name, 'this is no name of a statement');
  let text: string;
  try {
    text = readFileSync(join(projectRoot(), 'cypher', `${file}.cypher`), 'utf8');
  } catch (cause) {
    throw errors.badStatement(name, 'there is no such file in cypher/', cause);
  }
  const parsed = withVariant(parseStatement(name, text), variant);
  cache.set(name, parsed);
  return parsed;
}
