import { errors } from '../errors';
import type { ParameterType, Statement, StatementParameter } from './library';
import type { Parameters } from './port';

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || typeof value === 'boolean' || isText(value) || isNumber(value);

const isList = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);
/** One level, of what both engines store: scalars, lists of strings, lists of numbers. */
const isFlatRow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.values(value).every((cell) => isScalar(cell) || isList(cell, isText) || isList(cell, isNumber));

const CHECKS: Record<ParameterType, (value: unknown) => boolean> = {
  String: isText,
  Int: Number.isSafeInteger,
  Float: isNumber,
  Boolean: (value) => typeof value === 'boolean',
  '[String]': (value) => isList(value, isText),
  '[Int]': (value) => isList(value, Number.isSafeInteger),
  '[Map]': (value) => isList(value, isFlatRow),
};

function checked(of: Statement, parameter: StatementParameter, value: unknown): unknown {
  const { name, type, nullable, bounds } = parameter;
  if (value === null ? !nullable : !CHECKS[type](value)) {
    throw errors.badStatement(of.name, `the parameter ${name} is not a ${type}${nullable ? ' or null' : ''}`);
  }
  if (type === '[Map]' && value !== null) refuseRowsWithoutKey(of, value as Record<string, unknown>[]);
  if (bounds && typeof value === 'number') return Math.min(Math.max(value, bounds.least), bounds.most);
  return value;
}

function refuseRowsWithoutKey(of: Statement, rows: readonly Record<string, unknown>[]): void {
  const key = of.keys.find((field) => rows.some((row) => row[field] === null || row[field] === undefined));
  if (key) throw errors.badStatement(of.name, `a row has no ${key}`);
}

/**
 * The parameters of one call, checked against the header, within their bounds and complete (absent ones are
 * null). A deep or circular object would kill the embedded engine; a missing one would be a silent null.
 */
export function checkParameters(of: Statement, given: Parameters): Record<string, unknown> {
  const unknown = Object.keys(given).find((name) => !of.parameters.some((p) => p.name === name));
  if (unknown) throw errors.badStatement(of.name, `it has no parameter ${unknown}`);
  return Object.fromEntries(
    of.parameters.map((parameter) => [parameter.name, checked(of, parameter, given[parameter.name] ?? null)]),
  );
}
