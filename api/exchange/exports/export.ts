import type { Viewer } from '../../access/viewer';
import type { GraphReader } from '../../graph/port';
import type { NetworkState } from '../../ties/network-state';

export const EXPORT_FORMATS = ['csv', 'gexf', 'graphml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  gexf: 'application/xml; charset=utf-8',
  graphml: 'application/xml; charset=utf-8',
} as const satisfies Readonly<Record<ExportFormat, string>>;

/** What an export is made of and for whom. */
export interface ExportRequest {
  readonly viewer: Viewer;
  readonly reader: GraphReader;
  /** The network in memory; tables of records do without it. */
  readonly state: () => Promise<NetworkState>;
  readonly format: ExportFormat;
  /** ISO date; today when null. Tables of records hold every date and pass it over. */
  readonly asOf: string | null;
  readonly withoutTeam: boolean;
}

/** One thing to take away, under a name: `/export/<id>.<format>`. Adding one is adding a line to the catalogue. */
export interface ExportEntry {
  readonly id: string;
  readonly formats: readonly ExportFormat[];
  /** The whole file, in pieces. */
  readonly write: (request: ExportRequest) => AsyncIterable<string>;
}
