import neo4j from 'neo4j-driver';
import type { Statement } from './library';
import { checkParameters } from './parameters';
import type { Parameters } from './port';

/** Whole numbers travel as integers, or `LIMIT $n` would be an error and 3/2 would be 1.5. */
export function toNeo4j(value: unknown, asFloat = false): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !asFloat ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => toNeo4j(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner ?? null)]));
  }
  return value;
}

/** The parameters of one call as the driver wants them: checked, and a Float stays one though it be whole. */
export function driverParameters(of: Statement, given: Parameters): Record<string, unknown> {
  const checked = checkParameters(of, given);
  return Object.fromEntries(
    of.parameters.map(({ name, type }) => [name, toNeo4j(checked[name], type === 'Float')]),
  );
}
