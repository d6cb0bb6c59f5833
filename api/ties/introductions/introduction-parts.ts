import { coordinates, type Viewer } from '../../access/viewer';
import { assertNever } from '../../assert-never';
import type { IntroductionAnswer, IntroductionPart } from '../../kinds';
import type { IntroductionRow } from './introduction.repository';

/**
 * What the viewer is in an introduction; null when it is not theirs to see. Whoever is asked for sees it once the
 * introducer has accepted: what an introducer declines never reaches them. What the coordination asked in somebody's
 * name is the coordination's to follow; what people ask by themselves is not.
 */
export function partOf(row: IntroductionRow, viewer: Viewer): IntroductionPart | null {
  const me = viewer.personId;
  if (me !== null && row.asker === me) return 'ASKER';
  if (me !== null && row.introducer === me) return 'INTRODUCER';
  if (me !== null && row.target === me && row.acceptedAt !== null) return 'TARGET';
  return row.onBehalf && coordinates(viewer) ? 'COORDINATION' : null;
}

/** What one may answer: the introducer to what is asked, each of the three once it is accepted. */
export function answersOf(row: IntroductionRow, part: IntroductionPart | null): IntroductionAnswer[] {
  if (part === null || row.state === 'DECLINED' || row.state === 'MET') return [];
  switch (part) {
    case 'INTRODUCER':
      return row.state === 'ASKED' ? ['ACCEPTED', 'DECLINED'] : ['MET'];
    case 'TARGET':
      return ['MET', 'DECLINED'];
    case 'ASKER':
      return row.state === 'ACCEPTED' ? ['MET'] : [];
    case 'COORDINATION':
      return [];
    default:
      return assertNever(part);
  }
}
