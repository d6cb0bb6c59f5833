import { mayUndoEntry } from '../undo.service';
import type { RuleTable } from './rule';
import { ANYBODY, ownOrCoordination, SIGNED_IN } from './rules';

/** The list answers what is one's own, and no more: by oneself, about oneself, about the sheets one edits. */
const ownEntries = ownOrCoordination(() => true, 'the coordinator');

export const ACCESS_RULES: RuleTable = {
  'Receipt.*': SIGNED_IN,
  'Query.journal': ownEntries,
  'JournalConnection.*': ownEntries,
  'JournalEdge.*': ownEntries,
  'JournalEntry.*': ownEntries,
  'JournalSigner.*': ownEntries,
  'JournalSubject.*': ownEntries,
  'JournalLine.*': ownEntries,
  'JournalFile.*': ownEntries,
  'Mutation.undo': ownOrCoordination(
    (context, { entry }) => mayUndoEntry(context, String(entry)),
    'its author, an editor of the structure concerned, or the coordinator',
  ),
  'Query.me': ANYBODY,
  'Me.*': ANYBODY,
  'Session.*': SIGNED_IN,
  'Mutation.endSession': SIGNED_IN,
};
