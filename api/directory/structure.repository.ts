import type { GraphReader } from '../graph/port';
import type { StructureKind } from '../kinds';

export interface StructureRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly kind: StructureKind;
  readonly siret: string | null;
  readonly presentation: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly openingHours: string | null;
  readonly publics: string[];
  readonly themes: string[];
  readonly offers: string | null;
  readonly limits: string | null;
  readonly hostsOutreach: boolean | null;
  readonly outreachConditions: string | null;
  /** Half-days a week. */
  readonly outreachRoom: number | null;
  readonly outreachSought: string | null;
  readonly coordinates: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly reviewedOn: string | null;
  readonly selfReferencedAt: string | null;
  readonly version: number;
}

export interface EmploymentRow extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly person: string;
  readonly structure: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly isContact: boolean;
}

const list = (ids: readonly string[]) => ({ ids: [...ids] });

/** A backup of an earlier version may hold a text for the room. */
const withRoom = (row: StructureRow): StructureRow =>
  typeof row.outreachRoom === 'number' ? row : { ...row, outreachRoom: null };

export const findStructures = async (graph: GraphReader, ids: readonly string[]): Promise<StructureRow[]> =>
  (await graph.read<StructureRow>('directory/find-structures', list(ids))).map(withRoom);
/** Employments of these structures, past ones too. */
export const findStaff = (graph: GraphReader, ids: readonly string[]): Promise<EmploymentRow[]> =>
  graph.read('directory/find-staff', list(ids));
/** Employments of these people, past ones too. */
export const findEmployers = (graph: GraphReader, ids: readonly string[]): Promise<EmploymentRow[]> =>
  graph.read('directory/find-employers', list(ids));
