import type { GraphDatabase } from '../../graph/port';
import type { ExportEntry, ExportRequest } from './export';

/** The whole file, of one moment of the graph, in pieces; it is sent when it is whole, so that it is never half a file. */
export const makeExport = (
  entry: ExportEntry,
  database: GraphDatabase,
  request: Omit<ExportRequest, 'reader'>,
): Promise<string[]> =>
  database.snapshot(async (reader) => {
    const pieces: string[] = [];
    for await (const piece of entry.write({ ...request, reader })) pieces.push(piece);
    return pieces;
  });
