import { changeRecords } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import { LINK_KIND_NAMES, LINK_KINDS, type LinkKind } from '../graph/record-kinds';
import type { Properties } from '../graph/stored-records';
import type { RequestContext } from '../request-context';
import { answerStructure, type StructureChange } from './structure-change.service';
import { STRUCTURE_FIELDS } from './structure-fields';

export interface Merge {
  readonly keep: string;
  readonly remove: string;
  readonly keepVersion: number;
  readonly removeVersion: number;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** What the kept sheet does not say and the other does. */
const filledIn = (kept: Properties, removed: Properties): FlatRow =>
  Object.fromEntries(
    Object.keys(STRUCTURE_FIELDS)
      .filter((field) => field !== 'coordinates' && isEmpty(kept[field]) && !isEmpty(removed[field]))
      .map((field) => [field, removed[field]]),
  );

/** Moves the links of one kind from the removed structure to the kept one, where the kept one has none such. */
async function moveLinks(writer: RecordWriter, kind: LinkKind, { keep, remove }: Merge): Promise<void> {
  const { from: fromLabel, to: toLabel, id: hasId } = LINK_KINDS[kind];
  for (const end of ['from', 'to'] as const) {
    if ((end === 'from' ? fromLabel : toLabel) !== 'Structure') continue;
    const find = end === 'from' ? writer.linksFrom : writer.linksTo;
    const kept = await find(kind, keep);
    for (const link of await find(kind, remove)) {
      const id = typeof link.properties.id === 'string' ? link.properties.id : undefined;
      await writer.dropLink(kind, link.from, link.to, hasId ? id : undefined);
      const other = end === 'from' ? link.to : link.from;
      const same = kept.some((one) => (end === 'from' ? one.to : one.from) === other);
      // A tie between the two is a tie of the structure to itself: it goes.
      if (other === keep || (same && !hasId)) continue;
      const { version: _version, ...set } = link.properties;
      await writer.putLink(kind, end === 'from' ? keep : other, end === 'from' ? other : keep, set);
    }
  }
}

/**
 * Two sheets of one structure become one: ties, people and places of `remove` go to `keep`, whose empty fields
 * are filled. Every step can be undone.
 */
export async function mergeStructures(
  context: RequestContext,
  mutationId: string,
  merge: Merge,
): Promise<StructureChange> {
  const { keep, remove, keepVersion, removeVersion } = merge;
  if (keep === remove) throw errors.invalid('remove', 'another structure than the one to keep');
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'STRUCTURES_MERGED', asks: merge, reload: true },
    async (writer) => {
      const [kept, removed] = [await writer.node('Structure', keep), await writer.node('Structure', remove)];
      if (!kept) throw errors.notFound('structure', keep);
      if (!removed) throw errors.notFound('structure', remove);
      await writer.updateNode('Structure', keep, filledIn(kept, removed), keepVersion);
      // Its version is checked before it goes.
      await writer.updateNode('Structure', remove, {}, removeVersion);
      for (const kind of LINK_KIND_NAMES) await moveLinks(writer, kind, merge);
      await writer.dropNode('Structure', remove);
    },
  );
  return answerStructure(context, keep, receipt);
}
