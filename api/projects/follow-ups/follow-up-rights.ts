import { coordinates, type Viewer } from '../../access/viewer';
import type { FollowUpRow } from './derive';
import { answerersOf } from './recipients';

/**
 * Who sees a follow-up: the coordination those of rencontres and projects, and of the introductions that it asked for;
 * who takes part in a project that one's; who asked for an introduction, and nobody else, theirs.
 */
export function maySeeFollowUp(row: FollowUpRow, viewer: Viewer): boolean {
  const { kind, people, onBehalf } = row.followed;
  const me = viewer.personId;
  if (kind === 'INTRODUCTION')
    return (me !== null && answerersOf(row).includes(me)) || (onBehalf && coordinates(viewer));
  if (coordinates(viewer)) return true;
  return kind === 'PROJECT' && me !== null && people.some(({ person }) => person === me);
}

/** Who says where it stands and plans the call: who is asked, and the coordination. */
export function mayRecordFollowUp(row: FollowUpRow, viewer: Viewer): boolean {
  if (!maySeeFollowUp(row, viewer)) return false;
  return coordinates(viewer) || (viewer.personId !== null && answerersOf(row).includes(viewer.personId));
}
