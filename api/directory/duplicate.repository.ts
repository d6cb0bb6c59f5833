import type { GraphReader } from '../graph/port';
import { type Likeness, pairKey } from './duplicates';

interface LikenessRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly siret: string | null;
  readonly city: string | null;
}

/** The open structures, by id. */
export async function listLikenesses(graph: GraphReader, today: string): Promise<Likeness[]> {
  const rows = await graph.read<LikenessRow>('directory/list-likenesses', { today });
  const found = new Map<string, { id: string; name: string; siret: string | null; cities: string[] }>();
  for (const { id, name, siret, city } of rows) {
    const one = found.get(id) ?? { id, name, siret, cities: [] };
    if (city !== null) one.cities.push(city);
    found.set(id, one);
  }
  return [...found.values()];
}

/** The keys of the pairs that are known to be two structures. */
export async function listApart(graph: GraphReader): Promise<Set<string>> {
  const rows = await graph.read<{ one: string; other: string }>('directory/list-apart');
  return new Set(rows.map(({ one, other }) => pairKey(one, other)));
}
