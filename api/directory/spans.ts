/** What holds from `since` (always when unknown) until the day before `until` (for good when unknown). */
export interface Span {
  readonly since?: unknown;
  readonly until?: unknown;
}

const from = ({ since }: Span): string => (typeof since === 'string' ? since : '');
const to = ({ until }: Span): string => (typeof until === 'string' ? until : '9999-12-31');

export const overlaps = (a: Span, b: Span): boolean => from(a) < to(b) && from(b) < to(a);

/** From the earlier beginning to the later end; null where one of them has none. */
export function united(a: Span, b: Span): { readonly since: string | null; readonly until: string | null } {
  const [since = ''] = [from(a), from(b)].sort();
  const [, until = ''] = [to(a), to(b)].sort();
  return { since: since === '' ? null : since, until: until === '9999-12-31' ? null : until };
}

/** Whether it holds on that day or some day after. */
export const isOpenAfter = (span: Span, day: string): boolean => to(span) > day;
