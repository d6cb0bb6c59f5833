import type { FlatValue } from '../graph/port';
import type { LinkKind, NodeLabel } from '../graph/record-kinds';
import type { RecordStep } from './record-step';

/** One line of a change as the journal keeps it. */
export interface ShownStep {
  /** Ids of the records: one, or the two ends of a link. */
  readonly records: readonly string[];
  readonly what: NodeLabel | LinkKind;
  readonly field: string;
  readonly before: FlatValue;
  readonly after: FlatValue;
  /** True when the value itself is kept out of the journal. */
  readonly hidden: boolean;
}

/** What is not the reader's business: search forms, counters, marks. */
const INNER = [
  'version',
  'folded',
  'searchText',
  'importId',
  'id',
  'editedFields',
  'orphanedAt',
  'reviewAskedFor',
  'callUid',
  'callSequence',
  'addedBy',
  'addedAt',
  'addedFrom',
  'toldAddedAt',
  'visibilityChosenAt',
];
/** A contact value is nobody's business in a journal, only that it changed. */
const CONTACT = ['email', 'phone'];
const PERSONAL: readonly NodeLabel[] = ['Person', 'Account', 'MembershipRequest'];
const WORDS = ['theme', 'statement', 'verbatim'];
/** Trust answers leave no trace at all. */
const SECRET = ['level'];

function hides(step: RecordStep, field: string): 'no' | 'value' | 'all' {
  if (INNER.includes(field)) return 'all';
  // What people write to each other is told to them on their own page.
  if (step.kind === 'node' && step.label === 'Introduction') return field === 'state' ? 'no' : 'all';
  // The words of a study are read on its page, by whom they may be shown.
  if (step.kind === 'node' && step.label === 'Finding') return WORDS.includes(field) ? 'value' : 'no';
  // What somebody said is withdrawn at will, also from here.
  if (step.kind === 'node' && step.label === 'Testimony') return field === 'quote' ? 'value' : 'no';
  if (step.kind === 'link') return step.link === 'KNOWS' && SECRET.includes(field) ? 'all' : 'no';
  return PERSONAL.includes(step.label) && CONTACT.includes(field) ? 'value' : 'no';
}

/** A change in fields: before and after, contact values and trust answers left out (design.md section 7). */
export function shownSteps(steps: readonly RecordStep[]): ShownStep[] {
  return steps.flatMap((step) => {
    const records = step.kind === 'node' ? [step.id] : [step.from, step.to];
    const what = step.kind === 'node' ? step.label : step.link;
    const fields = [...new Set([...Object.keys(step.before ?? {}), ...Object.keys(step.after ?? {})])];
    const lines = fields.flatMap((field): ShownStep[] => {
      const hide = hides(step, field);
      if (hide === 'all') return [];
      const [before, after] = [step.before?.[field] ?? null, step.after?.[field] ?? null];
      const hidden = hide === 'value';
      return [{ records, what, field, before: hidden ? null : before, after: hidden ? null : after, hidden }];
    });
    const whole = step.before === null ? 'made' : step.after === null ? 'removed' : null;
    if (whole === null) return lines;
    return [{ records, what, field: whole, before: null, after: null, hidden: false }, ...lines];
  });
}
