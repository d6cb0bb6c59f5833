import { changeRecords } from '../access/change-records';
import { moveDrafts } from '../access/membership/membership.repository';
import type { RecordWriter } from '../access/record-writer';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import { LINK_KIND_NAMES, LINK_KINDS, type LinkKind } from '../graph/record-kinds';
import type { Properties, StoredLink } from '../graph/stored-records';
import type { RequestContext } from '../request-context';
import { overlaps, united } from './spans';
import { answerStructure, type StructureChange } from './structure-change.service';
import { STRUCTURE_FIELDS } from './structure-fields';

export interface Merge {
  readonly keep: string;
  readonly remove: string;
  readonly keepVersion: number;
  readonly removeVersion: number;
}

/** The kept sheet says itself whether it is the team's, and until when it is open. */
const OF_ITS_OWN = ['coordinates', 'until'];

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** What the one does not say and the other does. */
const filledIn = (kept: Properties, other: Properties, fields: readonly string[]): FlatRow =>
  Object.fromEntries(
    fields
      .filter((field) => isEmpty(kept[field]) && !isEmpty(other[field]))
      .map((field) => [field, other[field] ?? null]),
  );

const endsOf = (kind: LinkKind): readonly ('from' | 'to')[] =>
  (['from', 'to'] as const).filter((end) => LINK_KINDS[kind][end] === 'Structure');

const linksAt = (writer: RecordWriter, kind: LinkKind, end: 'from' | 'to', id: string) =>
  end === 'from' ? writer.linksFrom(kind, id) : writer.linksTo(kind, id);

const otherEnd = ({ from, to }: StoredLink, structure: string): string => (from === structure ? to : from);

/** The kept structure's own link that says the same: to the same record, at a time that overlaps. */
async function findTwin(
  writer: RecordWriter,
  kind: LinkKind,
  keep: string,
  other: string,
  link: StoredLink,
): Promise<StoredLink | null> {
  for (const end of endsOf(kind)) {
    const twin = (await linksAt(writer, kind, end, keep)).find(
      (one) =>
        otherEnd(one, keep) === other && (!LINK_KINDS[kind].id || overlaps(one.properties, link.properties)),
    );
    if (twin) return twin;
  }
  return null;
}

/** Two links that say the same become one, from the earlier beginning to the later end. */
async function unite(
  writer: RecordWriter,
  kind: LinkKind,
  twin: StoredLink,
  link: StoredLink,
): Promise<void> {
  const {
    id: _id,
    version: _version,
    importId: _importId,
    since: _since,
    until: _until,
    ...said
  } = link.properties;
  const dates = LINK_KINDS[kind].id
    ? { id: twin.properties.id, ...united(twin.properties, link.properties) }
    : {};
  const contact = said.isContact === true ? { isContact: true } : {};
  const set = { ...filledIn(twin.properties, said, Object.keys(said)), ...dates, ...contact };
  await writer.putLink(kind, twin.from, twin.to, set as FlatRow);
}

/** Moves the links of one kind from the removed structure to the kept one. */
async function moveLinks(writer: RecordWriter, kind: LinkKind, { keep, remove }: Merge): Promise<void> {
  for (const end of endsOf(kind)) {
    for (const link of await linksAt(writer, kind, end, remove)) {
      const id = LINK_KINDS[kind].id ? String(link.properties.id) : undefined;
      const other = otherEnd(link, remove);
      await writer.dropLink(kind, link.from, link.to, id);
      // A tie between the two is a tie of the structure to itself: it goes.
      if (other === keep) continue;
      const twin = await findTwin(writer, kind, keep, other, link);
      if (twin) await unite(writer, kind, twin, link);
      else {
        const { version: _version, ...set } = link.properties;
        await writer.putLink(kind, end === 'from' ? keep : other, end === 'from' ? other : keep, set);
      }
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
  const fields = Object.keys(STRUCTURE_FIELDS).filter((field) => !OF_ITS_OWN.includes(field));
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'STRUCTURES_MERGED', asks: { keep, remove }, reload: true },
    async (writer) => {
      const [kept, removed] = [await writer.node('Structure', keep), await writer.node('Structure', remove)];
      if (!kept) throw errors.notFound('structure', keep);
      if (!removed) throw errors.notFound('structure', remove);
      await writer.updateNode('Structure', keep, filledIn(kept, removed, fields), keepVersion);
      // Its version is checked before it goes.
      await writer.updateNode('Structure', remove, {}, removeVersion);
      for (const kind of LINK_KIND_NAMES) await moveLinks(writer, kind, merge);
      await moveDrafts(writer.transaction, remove, keep);
      await writer.dropNode('Structure', remove);
    },
  );
  return answerStructure(context, keep, receipt);
}
