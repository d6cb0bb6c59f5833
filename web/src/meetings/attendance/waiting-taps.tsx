import { TapStatus } from './tap-status';
import { useTaps } from './use-taps';
import './attendance.css';

/** On the pages around the door: what was tapped there and still waits; it leaves as soon as it can. */
export function WaitingTaps({ meeting }: { readonly meeting: string }) {
  const taps = useTaps(meeting);
  return taps.waiting.length > 0 || taps.refused.length > 0 ? <TapStatus {...taps} /> : null;
}
