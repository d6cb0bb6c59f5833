import { coordinates, type Viewer } from '../../access/viewer';
import { errors } from '../../errors';
import { EXPORT_FORMATS, type ExportEntry, type ExportFormat } from './export';
import { GROWTH_EXPORT } from './growth-export';
import { NETWORKS } from './network-export';
import { RESULTS_EXPORT } from './results-export';
import { TABLES } from './tables';

/** Everything that can be taken away, under the names of `/export/<name>.<format>`. */
export const EXPORTS: readonly ExportEntry[] = [...TABLES, ...NETWORKS, GROWTH_EXPORT, RESULTS_EXPORT];

export const exportNames = (): string[] =>
  EXPORTS.flatMap(({ id, formats }) => formats.map((format) => `${id}.${format}`));

export interface FoundExport {
  readonly entry: ExportEntry;
  readonly format: ExportFormat;
}

/** The export of a file name; throws NOT_FOUND, which names those there are. */
export function findExport(name: string): FoundExport {
  const [, id, ending] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
  const format = EXPORT_FORMATS.find((one) => one === ending);
  const entry = EXPORTS.find((one) => one.id === id);
  if (!entry || !format || !entry.formats.includes(format)) throw errors.exportNotFound(name, exportNames());
  return { entry, format };
}

/** Who takes data away: analysts and those who coordinate (design.md section 7). Throws for anybody else. */
export function refuseExport(viewer: Viewer, entry?: ExportEntry): void {
  if (entry?.refuse) {
    entry.refuse(viewer);
    return;
  }
  if (viewer.role === 'VISITOR') throw errors.signInNeeded('/export');
  if (viewer.role !== 'ANALYST' && !coordinates(viewer))
    throw errors.forbidden('/export', 'an analyst, or the coordinator');
}
