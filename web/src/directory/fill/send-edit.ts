import type { FillSheetQuery, StructureInput } from '../../gql/graphql';
import { ApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/execute';
import { FILL_SHEET, SAVE_FIELD } from './fill.query';
import type { FillEdit } from './fill-edit';
import { heldBy, isEmpty, isSame } from './fill-fields';

export type Sheet = FillSheetQuery['structure'];

/** Nobody waits for ever on a half-open connection. */
const DEADLINE = 15_000;
/** So often a field is said anew on top of what others changed elsewhere on the sheet. */
const TRIES = 3;

const isStale = (error: unknown): boolean => error instanceof ApiError && error.code === 'CONFLICT';

/** Both states of one field, as the notice of a conflict shows them. */
const bothStates = (edit: FillEdit, sheet: Sheet): ApiError => {
  const { version } = sheet;
  const { field, value } = edit;
  const facts = {
    current: { version, [field]: heldBy(sheet, field) },
    yours: { version, [field]: value },
  };
  return new ApiError('CONFLICT', 'Somebody changed this field meanwhile.', { facts });
};

/**
 * Saves one field at the version that is known. A change of another field meanwhile is no conflict; of this one it is,
 * and is thrown with both states. `known` is told what is stored after each answer.
 */
export async function sendEdit(
  edit: FillEdit,
  known: { readonly read: () => Sheet; readonly write: (sheet: Sheet) => void },
): Promise<void> {
  const { field, value, base } = edit;
  for (let tries = 1; ; tries += 1) {
    const sheet = known.read();
    const { id, version } = sheet;
    const input: StructureInput = { id, version, [field]: isEmpty(value) ? null : value };
    try {
      // At another version it is another change: what was applied already then changes nothing.
      const mutationId = `${edit.mutationId} ${version}`;
      const deadline = AbortSignal.timeout(DEADLINE);
      const { upsertStructure } = await execute(SAVE_FIELD, { mutationId, input }, deadline);
      known.write({ ...sheet, ...upsertStructure.structure });
      return;
    } catch (error) {
      if (!isStale(error) || tries === TRIES) throw error;
      const stored = (await execute(FILL_SHEET, { id }, AbortSignal.timeout(DEADLINE))).structure;
      known.write(stored);
      if (isSame(heldBy(stored, field), value)) return;
      if (!isSame(heldBy(stored, field), base)) throw bothStates(edit, stored);
    }
  }
}
