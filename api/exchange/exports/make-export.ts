import type { GraphDatabase } from '../../graph/port';
import type { ExportEntry, ExportPiece, ExportRequest } from './export';

/** The whole file, of one moment of the graph, in pieces; it is sent when it is whole, so that it is never half a file. */
export const makeExport = (
  entry: ExportEntry,
  database: GraphDatabase,
  request: Omit<ExportRequest, 'reader'>,
): Promise<ExportPiece[]> =>
  database.snapshot(async (reader) => {
    const pieces: ExportPiece[] = [];
    for await (const piece of entry.write({ ...request, reader })) pieces.push(piece);
    return pieces;
  });
