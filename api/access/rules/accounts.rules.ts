import { editsStructure } from './owns';
import type { RuleTable } from './rule';
import { ADMINISTRATION, COORDINATION, ownOrCoordination, SIGNED_IN } from './rules';

const namesEditors = ownOrCoordination(
  editsStructure('structure'),
  'an editor of the structure, or the coordinator',
);

/** Accounts and their roles, who edits which sheet, and what coordinators changed there. */
export const ACCOUNT_RULES: RuleTable = {
  'Query.accounts': ADMINISTRATION,
  'AccountConnection.*': ADMINISTRATION,
  'AccountEdge.*': ADMINISTRATION,
  'Account.*': ADMINISTRATION,
  'AccountChange.*': ADMINISTRATION,
  'Mutation.setRole': ADMINISTRATION,
  'Mutation.endSessionsOf': ADMINISTRATION,
  'Mutation.closeAccount': ADMINISTRATION,

  'Query.staleSheets': COORDINATION,
  'Query.orphanSheets': COORDINATION,
  'OrphanSheet.*': COORDINATION,
  'Mutation.addEditor': namesEditors,
  'Mutation.removeEditor': namesEditors,
  'Mutation.takeOverSheet': COORDINATION,
  'EditorsChange.*': SIGNED_IN,

  'Query.sheetNews': SIGNED_IN,
  'SheetNews.*': SIGNED_IN,
  'Mutation.markSheetNewsSeen': SIGNED_IN,
};
