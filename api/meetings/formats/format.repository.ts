import type { GraphReader } from '../../graph/port';
import { type FormatCard, minutesOf, readStep } from './format-card';

interface FormatRow extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly purpose: string | null;
  readonly minutes: number | null;
  readonly peopleFrom: number | null;
  readonly peopleTo: number | null;
  readonly material: readonly string[] | null;
  readonly steps: readonly string[] | null;
  readonly tips: readonly string[] | null;
  readonly version: number;
}

/** The territory's own cards, by title. */
export async function listOwnFormats(graph: GraphReader): Promise<FormatCard[]> {
  const rows = await graph.read<FormatRow>('meetings/list-formats');
  return rows.map((row) => {
    const steps = (row.steps ?? []).map(readStep);
    return {
      ...row,
      builtIn: false,
      minutes: minutesOf(steps) ?? row.minutes,
      steps,
      material: row.material ?? [],
      tips: row.tips ?? [],
    };
  });
}

/** Rencontres that follow a card, by id. */
export const findMeetingsOfFormat = async (graph: GraphReader, format: string): Promise<string[]> =>
  (await graph.read<{ id: string }>('meetings/find-meetings-of-format', { format })).map(({ id }) => id);
