import { coordinates, type Viewer } from '../access/viewer';
import type { Confidentiality } from '../kinds';

/**
 * Which findings a viewer may read: PUBLIC everybody, PARTNERS whoever is signed in, an analyst too, COORDINATION the
 * coordinator and the administrator alone. What says nothing, or a word that is unknown, is the coordination's.
 */
export function readableFindings(viewer: Viewer): readonly Confidentiality[] {
  if (coordinates(viewer)) return ['PUBLIC', 'PARTNERS', 'COORDINATION'];
  return viewer.role === 'VISITOR' ? ['PUBLIC'] : ['PUBLIC', 'PARTNERS'];
}

/** The same for one finding as it is stored. */
export const readsFinding = (viewer: Viewer, confidentiality: unknown): boolean =>
  coordinates(viewer) || readableFindings(viewer).some((one) => one === confidentiality);
