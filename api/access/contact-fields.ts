import { assertNever } from '../assert-never';
import type { Visibility } from '../kinds';
import type { Viewer } from './viewer';

/**
 * Whether the viewer may see a contact field of a person (design.md section 7): members see what is shown to
 * members, colleagues what is shown to their structure; visitors and analysts see no contact field.
 */
export function maySeeContact(
  viewer: Viewer,
  owner: string,
  visibility: Visibility,
  colleagues: boolean,
): boolean {
  if (viewer.personId === owner) return true;
  switch (viewer.role) {
    case 'VISITOR':
    case 'ANALYST':
      return false;
    case 'ADMINISTRATOR':
      return visibility !== 'NOBODY';
    case 'MEMBER':
    case 'EDITOR':
    case 'COORDINATOR':
      return visibility === 'MEMBERS' || (visibility === 'MY_STRUCTURE' && colleagues);
    default:
      return assertNever(viewer.role);
  }
}
