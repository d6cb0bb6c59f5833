import { getStructure } from '../directory/structure.service';
import type { RequestContext } from '../request-context';
import { listEditors, listOrphaned } from './editor.repository';
import { formerEditors, keptEditors } from './sheet-keeping';

/** Open structures whose sheets nobody edits: those that lost whoever did first, then by name. */
export async function orphanSheets({ viewer, desk, state, loaders }: RequestContext, lost: boolean) {
  const today = state.today();
  const rows = await listEditors(desk.database);
  const orphaned = await listOrphaned(desk.database);
  const kept = new Set(keptEditors(rows, today).map(({ structure }) => structure));
  const former = formerEditors(rows, today);
  const { structures } = state.at(null);
  const open = state.network.structures.list.filter((id, i) => structures[i] === 1 && !kept.has(id));
  const found = await Promise.all(
    open.map(async (id) => {
      const left = former.filter(({ structure }) => structure === id);
      const days = [...left.map(({ until }) => until ?? ''), orphaned.get(id)?.slice(0, 10) ?? ''];
      return {
        structure: await getStructure(viewer, state, loaders, id, null),
        since: days.sort().at(-1) || null,
        formerIds: [...new Set(left.flatMap(({ person }) => person ?? []))],
      };
    }),
  );
  const rank = ({ since }: { readonly since: string | null }) => since ?? '';
  return found
    .filter(({ since }) => !lost || since !== null)
    .sort(
      (a, b) =>
        (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0) ||
        a.structure.name.localeCompare(b.structure.name, 'fr') ||
        (a.structure.id < b.structure.id ? -1 : 1),
    );
}
