import type { FlatRow } from '../graph/port';
import { LINK_KINDS } from '../graph/record-kinds';
import { changedProperties, type Properties, type StoredLink, versionOf } from '../graph/stored-records';
import type { LinkRecord } from './format';

/** One link to write, with what it replaces. */
export interface LinkPlan {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'kept';
  readonly row: FlatRow;
  readonly before: FlatRow;
}

const OWN_WORD = ['SURVEY', 'SELF'];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isOpen = (link: StoredLink): boolean => link.properties.until === undefined;

/** Two files may speak of these: a row without dates adds nothing to what a dated row has said. */
const DATED_ELSEWHERE = ['WORKS_FOR', 'POSITIONED_AT'];

/** Which of the links between the same two records a row speaks of; null when of a new one. */
function meant(record: LinkRecord, between: readonly StoredLink[]): StoredLink | null {
  if (!LINK_KINDS[record.kind].id) return between[0] ?? null;
  const since = text(record.set.since);
  const same = between.find((link) => text(link.properties.since) === since);
  if (same) return same;
  if (since === '') return between.find(isOpen) ?? null;
  const undated = between.find((link) => link.properties.since === undefined && isOpen(link));
  // A dated row gives its dates to a link that has none; an acquaintance without date held before it.
  return record.kind === 'KNOWS' ? null : (undated ?? null);
}

/** A row without dates about links that all have theirs: it speaks of the open one, unless a dated row does. */
const saysNothingNew = (record: LinkRecord, between: readonly StoredLink[]): boolean =>
  DATED_ELSEWHERE.includes(record.kind) &&
  text(record.set.since) === '' &&
  between.length > 0 &&
  between.every(({ properties }) => properties.since !== undefined || properties.until !== undefined) &&
  (record.weak === true || !between.some(isOpen));

const newId = (record: LinkRecord): string =>
  [record.from, record.to, text(record.set.since)].filter((part) => part !== '').join('>');

function change(record: LinkRecord, stored: StoredLink, set: FlatRow): LinkPlan {
  const changed = changedProperties(stored.properties, set);
  if (Object.keys(changed).length === 0) return { outcome: 'unchanged', row: {}, before: {} };
  const before = Object.fromEntries(
    [...Object.keys(changed), 'version'].map((key) => [key, stored.properties[key] ?? null]),
  );
  const ends = {
    from: record.from,
    to: record.to,
    ...(stored.properties.id ? { id: stored.properties.id } : {}),
  };
  return {
    outcome: 'updated',
    row: { ...changed, version: versionOf(stored.properties) + 1, ...ends },
    before: { ...before, ...ends },
  };
}

/**
 * A file brings a trust answer with the tie that it makes, and changes none that is there: whether the two differ would
 * tell whoever brings it what the person answered (design.md section 7).
 */
const withoutLevel = ({ kind, set }: LinkRecord): FlatRow => {
  if (kind !== 'KNOWS') return set;
  const { level: _level, ...rest } = set;
  return rest;
};

/**
 * What writing a link comes to, given the links between the same two records. At most one acquaintance is
 * open per ordered pair: a later one ends it. A file never overrides a person's own word.
 */
export function planLink(
  record: LinkRecord,
  between: readonly StoredLink[],
  importId: string | null,
): readonly LinkPlan[] {
  if (saysNothingNew(record, between)) return [{ outcome: 'unchanged', row: {}, before: {} }];
  const found = meant(record, between);
  const known = withoutLevel(record);
  const isImport = record.kind === 'KNOWS' && !OWN_WORD.includes(text(record.defaults?.source));
  if (found && isImport && OWN_WORD.includes(text(found.properties.source))) {
    const differs = Object.keys(changedProperties(found.properties, known)).length > 0;
    return [{ outcome: differs ? 'kept' : 'unchanged', row: {}, before: {} }];
  }
  if (found) return [change(record, found, known)];
  const open = record.kind === 'KNOWS' && record.set.until === undefined ? between.find(isOpen) : undefined;
  if (open && isImport && OWN_WORD.includes(text(open.properties.source))) {
    return [{ outcome: 'kept', row: {}, before: {} }];
  }
  const since = text(record.set.since);
  if (open && text(open.properties.since) >= since) return [change(record, open, known)];
  const created: LinkPlan = {
    outcome: 'created',
    row: {
      ...record.defaults,
      ...record.set,
      from: record.from,
      to: record.to,
      ...(LINK_KINDS[record.kind].id ? { id: newId(record) } : {}),
      ...(importId === null ? {} : { importId }),
    },
    before: {},
  };
  return open ? [change(record, open, { until: since }), created] : [created];
}

/** The link as it will be stored, for the rows that follow in the same batch. */
export function afterwards(plan: LinkPlan, between: StoredLink[]): void {
  const { from, to, ...set } = plan.row;
  if (plan.outcome === 'created') {
    between.push({ from: text(from), to: text(to), properties: set as Properties });
  } else if (plan.outcome === 'updated') {
    const at = between.findIndex((link) => link.properties.id === set.id || set.id === undefined);
    const link = between[at];
    if (link) between[at] = { ...link, properties: { ...link.properties, ...(set as Properties) } };
  }
}
