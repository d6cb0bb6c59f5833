import type { Viewer } from '../../access/viewer';
import type { GraphReader } from '../../graph/port';
import type { ResultLanguage } from '../../results/texts';
import type { NetworkState } from '../../ties/network-state';

export const EXPORT_FORMATS = ['csv', 'gexf', 'graphml', 'docx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  gexf: 'application/xml; charset=utf-8',
  graphml: 'application/xml; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Readonly<Record<ExportFormat, string>>;

export type ExportPiece = string | Uint8Array;

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
  /** A period, both ISO dates in it: since ever, until today when null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly language: ResultLanguage;
}

/** One thing to take away, under a name: `/export/<id>.<format>`. Adding one is adding a line to the catalogue. */
export interface ExportEntry {
  readonly id: string;
  readonly formats: readonly ExportFormat[];
  /** The whole file, in pieces. */
  readonly write: (request: ExportRequest) => AsyncIterable<ExportPiece>;
  /** Throws for whoever may not have it; without it for all but analysts and those who coordinate. */
  readonly refuse?: (viewer: Viewer) => void;
}
