import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { coordinates } from '../access/viewer';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import type { Properties } from '../graph/stored-records';
import type { StructureKind } from '../kinds';
import {
  readFields,
  refuseBackwards,
  refuseEndBefore,
  refuseMovedBackwards,
  requireFields,
  versionSeen,
} from '../read-fields';
import type { RequestContext } from '../request-context';
import { changedColumns, editedFields } from './edited-fields';
import { filledByItsOwn } from './sheet-marks';
import { isOpenAfter } from './spans';
import type { StructureInput } from './structure.input';
import { getStructure, type StructureView } from './structure.service';
import { PLACE_LISTS, STRUCTURE_FIELDS, STRUCTURE_REQUIRED } from './structure-fields';

export interface StructureChange {
  readonly structure: StructureView;
  readonly receipt: ChangeReceipt;
}

export async function answerStructure(
  { viewer, state, loaders }: RequestContext,
  id: string,
  receipt: ChangeReceipt,
): Promise<StructureChange> {
  return { structure: await getStructure(viewer, state, loaders, id, null), receipt };
}

/** The towns and neighbourhoods that the input says, by kind of link. */
interface Places {
  readonly LOCATED_IN?: readonly string[];
  readonly SERVES?: readonly string[];
}
const PLACE_COLUMNS = { LOCATED_IN: 'city', SERVES: 'neighbourhoods' } as const;
const PLACE_KINDS = ['LOCATED_IN', 'SERVES'] as const;

function readPlaces(input: StructureInput): Places {
  const { cities, neighbourhoods } = readFields(input, PLACE_LISTS, ['cities']);
  if (Array.isArray(cities) && cities.length === 0) throw errors.invalid('input.cities', 'at least one town');
  return {
    ...(cities === undefined ? {} : { LOCATED_IN: cities as string[] }),
    ...(neighbourhoods === undefined ? {} : { SERVES: (neighbourhoods ?? []) as string[] }),
  };
}

/** The columns of the places that differ from those that are there. */
async function movedColumns(writer: RecordWriter, id: string, places: Places): Promise<string[]> {
  const moved: string[] = [];
  for (const kind of PLACE_KINDS) {
    const now = (await writer.linksFrom(kind, id)).map(({ to }) => to).sort();
    const wanted = places[kind] && [...places[kind]].sort();
    if (wanted && JSON.stringify(now) !== JSON.stringify(wanted)) moved.push(PLACE_COLUMNS[kind]);
  }
  return moved;
}

async function setPlaces(writer: RecordWriter, id: string, places: Places): Promise<void> {
  for (const kind of PLACE_KINDS) if (places[kind]) await writer.setLinks(kind, id, places[kind]);
}

async function editStructure(
  writer: RecordWriter,
  context: RequestContext,
  input: StructureInput,
  set: FlatRow,
  places: Places,
): Promise<void> {
  const id = input.id ?? '';
  const stored = await writer.node('Structure', id);
  if (!stored) throw errors.notFound('structure', id);
  refuseMovedBackwards(stored, set);
  const moved = await movedColumns(writer, id, places);
  const edited = [...changedColumns(stored, set), ...moved];
  const marks = edited.length > 0 ? filledByItsOwn(context, stored) : {};
  const all = { ...set, ...editedFields(context.viewer, stored, edited), ...marks };
  await writer.updateNode('Structure', id, all, versionSeen(input.version));
  // Who has the sheet open is told that its towns changed.
  if (moved.length > 0 && changedColumns(stored, all).length === 0) await writer.touchNode('Structure', id);
  await setPlaces(writer, id, places);
}

async function makeStructure(
  writer: RecordWriter,
  today: string,
  id: string,
  set: FlatRow,
  places: Places,
): Promise<void> {
  const all = { coordinates: false, since: today, ...set };
  refuseBackwards(all);
  await writer.createNode('Structure', id, all);
  await setPlaces(writer, id, places);
}

/** A new structure within another change, from what is known of it. */
export function addStructure(
  writer: RecordWriter,
  { state }: RequestContext,
  id: string,
  {
    name,
    kind,
    cities,
  }: { readonly name: string; readonly kind: StructureKind; readonly cities: readonly string[] },
): Promise<void> {
  const input = { name, kind, cities: [...cities] };
  const set = readFields(input, STRUCTURE_FIELDS, STRUCTURE_REQUIRED);
  return makeStructure(writer, state.today(), id, set, readPlaces(input));
}

/** Adds a structure, or corrects the sheet of one at the version that was read. */
export async function upsertStructure(
  context: RequestContext,
  mutationId: string,
  input: StructureInput,
): Promise<StructureChange> {
  const { viewer, state } = context;
  const isNew = input.id === undefined || input.id === null;
  const id = input.id ?? idOf(viewer, mutationId, 0);
  const set = readFields(input, STRUCTURE_FIELDS, STRUCTURE_REQUIRED);
  const places = readPlaces(input);
  if (set.coordinates !== undefined && !coordinates(viewer))
    throw errors.forbidden('input.coordinates', 'the coordinator');
  if (isNew)
    requireFields({ ...set, cities: places.LOCATED_IN ? true : null }, [...STRUCTURE_REQUIRED, 'cities']);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: isNew ? 'STRUCTURE_ADDED' : 'STRUCTURE_EDITED', asks: input },
    async (writer) => {
      if (!isNew) return editStructure(writer, context, input, set, places);
      await makeStructure(writer, state.today(), id, set, places);
    },
  );
  return answerStructure(context, id, receipt);
}

/** Whoever works there does so until that day; who was to begin later does not begin. */
async function endStaff(writer: RecordWriter, structure: string, until: string): Promise<void> {
  for (const { from, properties } of await writer.linksTo('WORKS_FOR', structure)) {
    if (!isOpenAfter(properties, until)) continue;
    const id = String(properties.id);
    if (properties.since && String(properties.since) >= until)
      await writer.dropLink('WORKS_FOR', from, structure, id);
    else await writer.putLink('WORKS_FOR', from, structure, { id, until });
  }
}

/** The structure is open until that day, and so is the work of who is employed there. */
export async function closeStructure(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
  on: string | null,
): Promise<StructureChange> {
  const until = on ?? context.state.today();
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'STRUCTURE_CLOSED', asks: { id, on } },
    async (writer) => {
      const stored: Properties | null = await writer.node('Structure', id);
      if (!stored) throw errors.notFound('structure', id);
      refuseEndBefore(stored.since, until, 'on');
      const set = { until, ...editedFields(context.viewer, stored, changedColumns(stored, { until })) };
      await writer.updateNode('Structure', id, set, version);
      await endStaff(writer, id, until);
    },
  );
  return answerStructure(context, id, receipt);
}
