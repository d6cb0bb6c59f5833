import { getStructure } from '../directory/structure.service';
import { fold } from '../fold';
import type { StructureKind } from '../kinds';
import type { Loaders } from '../loaders';
import type { ReadingContext } from '../request-context';
import { type FindingRow, listReadableFindings } from './finding.repository';

export interface FindingFilter {
  readonly theme: string | null;
  readonly kind: StructureKind | null;
  /** Those about the structure, and about its kind. */
  readonly structure: string | null;
}

/** Read once a request, whatever asks for them; a mutation renews the loaders, and so this. */
const readOnce = new WeakMap<Loaders, Promise<FindingRow[]>>();

function readable({ desk, viewer, loaders }: ReadingContext): Promise<FindingRow[]> {
  const found = readOnce.get(loaders) ?? listReadableFindings(desk.database, viewer);
  readOnce.set(loaders, found);
  return found;
}

const isAbout =
  (structure: string, kind: StructureKind) =>
  (finding: FindingRow): boolean =>
    finding.structures.includes(structure) || (finding.structures.length === 0 && finding.kind === kind);

const byTheme = (a: FindingRow, b: FindingRow): number =>
  fold(a.theme ?? '').localeCompare(fold(b.theme ?? '')) || (a.id < b.id ? -1 : 1);

/** What the study found about one structure, or about structures of its kind. */
export async function findingsAbout(
  context: ReadingContext,
  structure: string,
  kind: StructureKind,
): Promise<FindingRow[]> {
  return (await readable(context)).filter(isAbout(structure, kind)).sort(byTheme);
}

/** What the study found, as far as the viewer may read it, by theme. NOT_FOUND for an unknown structure. */
export async function listFindings(context: ReadingContext, filter: FindingFilter): Promise<FindingRow[]> {
  const { viewer, state, loaders } = context;
  const { theme, kind, structure } = filter;
  const about = structure === null ? null : await getStructure(viewer, state, loaders, structure, null);
  return (await readable(context))
    .filter(
      (finding) =>
        (theme === null || fold(finding.theme ?? '') === fold(theme)) &&
        (kind === null || finding.kind === kind) &&
        (about === null || isAbout(about.id, about.kind)(finding)),
    )
    .sort(byTheme);
}
