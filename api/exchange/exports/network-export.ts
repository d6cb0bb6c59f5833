import type { NetworkLevel } from '../../kinds';
import { type NetworkView, wholeNetwork } from '../../ties/network.service';
import { BYTE_ORDER_MARK, csvLines } from './csv';
import type { ExportEntry, ExportFormat } from './export';
import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';
import { EDGE_ATTRIBUTES } from './network-attributes';

const BATCH = 1_000;

/** The ties as a list of edges. */
function* edgeList({ edges }: NetworkView): Generator<string> {
  yield BYTE_ORDER_MARK + csvLines([['source', 'target', 'weight', ...EDGE_ATTRIBUTES.map(({ id }) => id)]]);
  for (let start = 0; start < edges.length; start += BATCH)
    yield csvLines(
      edges
        .slice(start, start + BATCH)
        .map((edge) => [edge.source, edge.target, edge.weight, ...EDGE_ATTRIBUTES.map(({ of }) => of(edge))]),
    );
}

const WRITERS = { csv: edgeList, gexf: gexfOf, graphml: graphmlOf } as const satisfies Readonly<
  Record<Exclude<ExportFormat, 'docx'>, (view: NetworkView) => Iterable<string>>
>;

const networkExport = (id: string, level: NetworkLevel): ExportEntry => ({
  id,
  formats: ['gexf', 'graphml', 'csv'],
  write: async function* ({ viewer, state, format, asOf, withoutTeam }) {
    if (format === 'docx') return;
    yield* WRITERS[format](wholeNetwork(viewer, await state(), { level, asOf, withoutTeam }));
  },
});

/** A(t) and S(t) of a day, for other programs. */
export const NETWORKS: readonly ExportEntry[] = [
  networkExport('structures-network', 'STRUCTURES'),
  networkExport('people-network', 'PEOPLE'),
];
