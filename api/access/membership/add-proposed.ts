import { likesWithin, setApart } from '../../directory/duplicate.service';
import { addStructure } from '../../directory/structure-change.service';
import { errors } from '../../errors';
import type { StructureKind } from '../../kinds';
import type { RequestContext } from '../../request-context';
import type { AccountRow } from '../account.repository';
import type { RecordWriter } from '../record-writer';
import { coordinates } from '../viewer';
import type { RequestRow } from './membership.repository';

/** A structure that somebody proposes, as the coordinator lets it in. */
export interface NewStructure {
  readonly name: string;
  readonly kind: StructureKind;
  readonly cities: readonly string[];
  /** Those it looks like, which were seen and are others. */
  readonly despite?: readonly string[] | null;
}

/** What was proposed, with nothing of the directory that it looks like and that the coordinator did not see. */
export async function addProposed(
  writer: RecordWriter,
  context: RequestContext,
  request: RequestRow,
  { despite, ...said }: NewStructure,
): Promise<string> {
  if (!coordinates(context.viewer)) throw errors.forbidden('newStructure', 'the coordinator');
  if (request.structure !== null)
    throw errors.invalid('newStructure', 'nothing: the request is for a structure of the directory');
  const likes = (await likesWithin(writer, context, { ...said, siret: null })).map(({ id }) => id);
  const unseen = likes.filter((id) => !(despite ?? []).includes(id));
  if (unseen.length > 0)
    throw errors.conflict('This looks like a structure of the directory.', {
      place: 'newStructure',
      cure: 'Look at it: it is the same, or it is another; then say so.',
      facts: { reason: 'LOOKS_LIKE', structures: unseen },
    });
  const id = writer.newId(3);
  await addStructure(writer, context, id, said);
  for (const like of likes) await setApart(writer, context, id, like);
  return id;
}

/** Whoever proposed a structure keeps its sheet. */
export async function giveSheet(
  writer: RecordWriter,
  { desk }: RequestContext,
  account: AccountRow,
  structure: string,
): Promise<void> {
  if (account.role === 'ANALYST') throw errors.invalid('person', 'somebody who is not an analyst');
  await writer.putLink('EDITS', account.id, structure, { addedAt: desk.clock() });
}
