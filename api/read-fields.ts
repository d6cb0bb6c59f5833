import { errors } from './errors';
import type { FlatRow, FlatValue } from './graph/port';

/** Checks one value that is there; returns it as it is stored, or throws INVALID that names the place. */
export type FieldCheck = (value: unknown, place: string) => FlatValue;

const CONTROL = /\p{Cc}/u;
const LINES = /[^\P{Cc}\n\r\t]/u;

/** One line of text: trimmed, one form of accents, nothing that does not print. */
export const line =
  (most: number): FieldCheck =>
  (value, place) => {
    const text = typeof value === 'string' ? value.normalize('NFC').trim() : '';
    if (text === '' || text.length > most || CONTROL.test(text))
      throw errors.invalid(place, `a line of 1 to ${most} characters`);
    return text;
  };

/** Several lines of text; an empty one is none. */
export const prose =
  (most: number): FieldCheck =>
  (value, place) => {
    if (typeof value !== 'string' || value.length > most || LINES.test(value))
      throw errors.invalid(place, `a text of at most ${most} characters`);
    const text = value.normalize('NFC').trim();
    return text === '' ? null : text;
  };

export const lines =
  (most: number, each: number): FieldCheck =>
  (value, place) => {
    if (!Array.isArray(value) || value.length > most)
      throw errors.invalid(place, `a list of at most ${most} texts`);
    return [...new Set(value.map((item) => String(line(each)(item, place))))];
  };

const matching =
  (pattern: RegExp, expected: string, clean: (text: string) => string = (text) => text): FieldCheck =>
  (value, place) => {
    const text = typeof value === 'string' ? clean(value.trim()) : '';
    if (text.length > 254 || !pattern.test(text)) throw errors.invalid(place, expected);
    return text;
  };

export const email = matching(/^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@.<>"',;:]{2,}$/, 'an e-mail address');
export const phone = matching(/^\+?[\d ().-]{6,24}$/, 'a phone number');
export const postcode = matching(/^\d{5}$/, 'a postcode of five digits');

/** Luhn's check, as INSEE computes a SIRET. */
const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0) %
    10 ===
  0;

export const siret: FieldCheck = (value, place) => {
  const digits = typeof value === 'string' ? value.replace(/\s/g, '') : '';
  if (!/^\d{14}$/.test(digits) || !luhn(digits)) throw errors.invalid(place, 'a SIRET of 14 digits');
  return digits;
};

/** An address of the web; what would run in a page (javascript:, data:) is refused. */
export const website: FieldCheck = (value, place) => {
  const given = typeof value === 'string' ? value.trim() : '';
  const text = /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `https://${given}`;
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (
    !parsed ||
    !['http:', 'https:'].includes(parsed.protocol) ||
    !parsed.hostname.includes('.') ||
    text.length > 500
  )
    throw errors.invalid(place, 'an address that begins with https:// or http://');
  return parsed.href;
};

export const between =
  (least: number, most: number): FieldCheck =>
  (value, place) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw errors.invalid(place, `a number between ${least} and ${most}`);
    return value;
  };

export const whole =
  (least: number, most: number): FieldCheck =>
  (value, place) => {
    if (!Number.isInteger(value)) throw errors.invalid(place, `a whole number between ${least} and ${most}`);
    return between(least, most)(value, place);
  };

export const yesNo: FieldCheck = (value, place) => {
  if (typeof value !== 'boolean') throw errors.invalid(place, 'true or false');
  return value;
};

/** Checked by its GraphQL type already: an enum, a date. */
export const asGiven: FieldCheck = (value) => value as FlatValue;

/**
 * The fields that an input says, checked: absent ones are left as they are, null clears, what is `required`
 * cannot be cleared. Throws INVALID that names the place, `input.website`; arguments that stand alone have no `input.`.
 */
export function readFields(
  input: object,
  checks: Readonly<Record<string, FieldCheck>>,
  required: readonly string[] = [],
  within = 'input.',
): FlatRow {
  const entries = Object.entries(checks).flatMap(([field, check]): [string, FlatValue][] => {
    const value: unknown = (input as Record<string, unknown>)[field];
    if (value === undefined) return [];
    const place = `${within}${field}`;
    const empty = value === null || value === '';
    if (empty && required.includes(field)) throw errors.invalid(place, 'a value');
    return [[field, empty ? null : check(value, place)]];
  });
  return Object.fromEntries(entries);
}

/** Throws INVALID for what a new record lacks. */
export function requireFields(set: FlatRow, required: readonly string[]): void {
  const lacking = required.find((field) => set[field] === undefined || set[field] === null);
  if (lacking) throw errors.invalid(`input.${lacking}`, 'a value');
}

/** Throws INVALID unless the end, where there is one, comes after the beginning. */
export function refuseBackwards(
  { since, until }: { readonly since?: unknown; readonly until?: unknown },
  place = 'input.until',
): void {
  if (typeof since === 'string' && typeof until === 'string' && until <= since)
    throw errors.invalid(place, 'a day after the beginning');
}

/** The same for a correction of what is stored, where it moves one of the two. */
export function refuseMovedBackwards(
  stored: { readonly since?: unknown; readonly until?: unknown },
  set: FlatRow,
): void {
  if (set.since !== undefined || set.until !== undefined) refuseBackwards({ ...stored, ...set });
}

/** Throws INVALID for an end before the beginning; what ends on its first day never held. */
export function refuseEndBefore(since: unknown, until: string, place: string): void {
  if (typeof since === 'string' && until < since) throw errors.invalid(place, 'no day before the beginning');
}

/** A correction keeps the ends of a link: throws INVALID when it names another one. */
export function refuseOther(said: string | null | undefined, stored: string, place: string): void {
  if (said && said !== stored)
    throw errors.invalid(place, `"${stored}", or nothing: what it joins does not change`);
}

/** The version that an edit saw. */
export function versionSeen(version: number | null | undefined): number {
  if (typeof version !== 'number') throw errors.invalid('input.version', 'the version that was read');
  return version;
}
