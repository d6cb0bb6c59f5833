import { coordinates, type Viewer } from '../access/viewer';
import type { GraphReader } from '../graph/port';
import { CONFIDENTIALITIES, type Confidentiality, type StructureKind } from '../kinds';
import { readableFindings } from './finding-rights';

export interface FindingRow extends Record<string, unknown> {
  readonly id: string;
  readonly theme: string | null;
  readonly statement: string | null;
  readonly verbatim: string | null;
  readonly confidentiality: Confidentiality;
  readonly kind: StructureKind | null;
  readonly structures: readonly string[];
  readonly version: number;
}

const known = (value: unknown): Confidentiality =>
  CONFIDENTIALITIES.find((one) => one === value) ?? 'COORDINATION';

/** The findings that the viewer may read; the words of the others do not leave the database. */
export async function listReadableFindings(graph: GraphReader, viewer: Viewer): Promise<FindingRow[]> {
  const rows = await graph.read<FindingRow>('pathway/list-findings', {
    all: coordinates(viewer),
    readable: [...readableFindings(viewer)],
  });
  return rows.map((row) => ({
    ...row,
    confidentiality: known(row.confidentiality),
    structures: [...row.structures].sort(),
  }));
}
