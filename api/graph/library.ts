import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from '../errors';
import { projectRoot } from '../root';
import type { Parameters, StatementName } from './port';
import { fillVariant } from './record-kinds';

export const PARAMETER_TYPES = ['String', 'Int', 'Float', 'Boolean', '[String]', '[Int]', '[Map]'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface StatementParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly nullable: boolean;
}

export interface Statement {
  readonly name: StatementName;
  readonly summary: string;
  readonly parameters: readonly StatementParameter[];
  readonly returns: readonly string[];
  readonly text: string;
  /** Set on a statement that is written once for every label or link of the closed lists. */
  readonly variants: 'nodes' | 'links' | null;
}

const HEADER_PARAMETER = /^\/\/ @param (\w+) (\S+?)(\?)?$/;
const HEADER_RETURNS = /^\/\/ @returns (.+)$/;
const HEADER_VARIANTS = /^\/\/ @variants (nodes|links)$/;

function readParameter(name: StatementName, line: string): StatementParameter | null {
  const match = HEADER_PARAMETER.exec(line);
  if (!match) return null;
  const type = PARAMETER_TYPES.find((known) => known === match[2]);
  if (!type || !match[1]) throw errors.badStatement(name, `its header has an unknown type in "${line}"`);
  return { name: match[1], type, nullable: match[3] === '?' };
}

/** Parses the header that CONTRIBUTING.md describes; throws BAD_STATEMENT when it is not of that form. */
export function parseStatement(name: StatementName, text: string): Statement {
  const header = text.split('\n').filter((line) => line.startsWith('//'));
  const summary = header[0]?.slice(2).trim() ?? '';
  if (summary === '' || summary.startsWith('@')) {
    throw errors.badStatement(name, 'its first line does not say what it does');
  }
  const parameters = header.flatMap((line) => readParameter(name, line) ?? []);
  const returns = header.flatMap((line) => HEADER_RETURNS.exec(line)?.[1]?.split(/,\s*/) ?? []);
  const variants = header.flatMap((line) => HEADER_VARIANTS.exec(line)?.[1] ?? [])[0];
  return {
    name,
    summary,
    parameters,
    returns,
    text,
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

const isScalar = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const isList = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);
const isText = (value: unknown): value is string => typeof value === 'string';
const isFlatRow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.values(value).every(
    (cell) => isScalar(cell) || isList(cell, isText) || isList(cell, (n) => typeof n === 'number'),
  );

const CHECKS: Record<ParameterType, (value: unknown) => boolean> = {
  String: isText,
  Int: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  '[String]': (value) => isList(value, isText),
  '[Int]': (value) => isList(value, (item) => Number.isSafeInteger(item)),
  '[Map]': (value) => isList(value, isFlatRow),
};

/**
 * The parameters of one call, checked against the header and complete (absent ones are null).
 * A deep or circular object would kill the embedded engine; a missing one would be a silent null.
 */
export function checkParameters(of: Statement, given: Parameters): Record<string, unknown> {
  const unknown = Object.keys(given).find((name) => !of.parameters.some((p) => p.name === name));
  if (unknown) throw errors.badStatement(of.name, `it has no parameter ${unknown}`);
  const complete: Record<string, unknown> = {};
  for (const { name, type, nullable } of of.parameters) {
    const value = given[name] ?? null;
    if (value === null ? !nullable : !CHECKS[type](value)) {
      throw errors.badStatement(
        of.name,
        `the parameter ${name} is not a ${type}${nullable ? ' or null' : ''}`,
      );
    }
    complete[name] = value;
  }
  return complete;
}
