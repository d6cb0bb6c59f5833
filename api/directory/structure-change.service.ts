import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { coordinates, type Viewer } from '../access/viewer';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import type { PathStage } from '../kinds';
import { readFields, refuseBackwards, requireFields, versionSeen } from '../read-fields';
import type { RequestContext } from '../request-context';
import type { StructureInput } from './structure.input';
import { getStructure, type StructureView } from './structure.service';
import { STRUCTURE_FIELDS, STRUCTURE_REQUIRED } from './structure-fields';

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

/** Columns that the structure's own people changed: a later file leaves them (design.md section 8). */
const editedFields = (viewer: Viewer, stored: unknown, set: FlatRow, places: readonly string[]): FlatRow => {
  if (coordinates(viewer)) return {};
  const before = Array.isArray(stored) ? (stored as string[]) : [];
  return { editedFields: [...new Set([...before, ...Object.keys(set), ...places])].sort() };
};

async function setPlaces(writer: RecordWriter, id: string, input: StructureInput): Promise<void> {
  if (input.cities) await writer.setLinks('LOCATED_IN', id, [...new Set(input.cities)]);
  if (input.neighbourhoods) await writer.setLinks('SERVES', id, [...new Set(input.neighbourhoods)]);
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
  if (set.coordinates !== undefined && !coordinates(viewer))
    throw errors.forbidden('input.coordinates', 'the coordinator');
  const places = (['cities', 'neighbourhoods'] as const).filter((place) => input[place]);
  if (input.cities !== undefined && !input.cities?.length)
    throw errors.invalid('input.cities', 'at least one town');
  if (isNew) {
    requireFields({ ...set, cities: input.cities ?? null }, [...STRUCTURE_REQUIRED, 'cities']);
    refuseBackwards(set.since, set.until);
  }
  const receipt = await changeRecords(
    context,
    { mutationId, operation: isNew ? 'STRUCTURE_ADDED' : 'STRUCTURE_EDITED', asks: input },
    async (writer) => {
      if (isNew) {
        await writer.createNode('Structure', id, { coordinates: false, since: state.today(), ...set });
      } else {
        const stored = await writer.node('Structure', id);
        if (!stored) throw errors.notFound('structure', id);
        const all = { ...set, ...editedFields(viewer, stored.editedFields, set, places) };
        refuseBackwards(set.since ?? stored.since, set.until ?? stored.until);
        await writer.updateNode('Structure', id, all, versionSeen(input.version));
      }
      await setPlaces(writer, id, input);
    },
  );
  return answerStructure(context, id, receipt);
}

/** The structure is open until that day; who worked there works there until then. */
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
      const stored = await writer.node('Structure', id);
      if (!stored) throw errors.notFound('structure', id);
      refuseBackwards(stored.since, until);
      await writer.updateNode('Structure', id, { until }, version);
      for (const { from, properties } of await writer.linksTo('WORKS_FOR', id)) {
        if (properties.until !== undefined && properties.until !== null && String(properties.until) <= until)
          continue;
        await writer.putLink('WORKS_FOR', from, id, { id: properties.id ?? null, until });
      }
    },
  );
  return answerStructure(context, id, receipt);
}

export interface PositionChange {
  readonly structure: string;
  readonly stage: PathStage;
  readonly note: string | null | undefined;
  readonly since: string | null | undefined;
  readonly until: string | null | undefined;
}

/** Says that a structure stands on a stage; with `until`, that it stands there no more. */
export async function positionStructure(
  context: RequestContext,
  mutationId: string,
  change: PositionChange,
): Promise<StructureChange> {
  const { structure, stage, ...rest } = change;
  const set = readFields(rest, {
    note: STRUCTURE_FIELDS.presentation ?? (() => null),
    since: (v) => v as string,
    until: (v) => v as string,
  });
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'STRUCTURE_POSITIONED', asks: change },
    async (writer) => {
      const today = context.state.today();
      const open = (await writer.linksFrom('POSITIONED_AT', structure)).find(
        ({ to, properties }) => to === stage && (!properties.until || String(properties.until) > today),
      );
      if (!open && set.until) throw errors.notFound('position', stage);
      refuseBackwards(set.since ?? open?.properties.since, set.until);
      const id = open?.properties.id ?? writer.newId(0);
      const since = open ? {} : { since: set.since ?? today };
      await writer.putLink('POSITIONED_AT', structure, stage, { ...set, ...since, id });
    },
  );
  return answerStructure(context, structure, receipt);
}
