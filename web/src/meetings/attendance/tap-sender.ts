import type { Queued, TapStore } from './tap-store';

/** How sending goes: nothing failed, the server is not reached, or nobody is signed in any more. */
export type SendState = 'well' | 'unreached' | 'signedOut';

interface TapSenderParts<Item extends Queued> {
  readonly store: Pick<TapStore<Item>, 'read' | 'drop'>;
  readonly send: (tap: Item) => Promise<void>;
  /** What a failure means for the taps that wait: `refused` drops the one that was sent, the others keep all. */
  readonly judge: (error: unknown) => Exclude<SendState, 'well'> | 'refused';
  readonly onRefused: (tap: Item, error: unknown) => void;
  readonly onState: (state: SendState) => void;
  /** Runs something after some milliseconds; returns what cancels it. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
}

export interface TapSender {
  /** Sends what waits, unless it is at it. */
  readonly wake: () => void;
  readonly stop: () => void;
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;

/** Sends taps one after the other, in order; after a lost connection it tries again, ever less often. */
export function createTapSender<Item extends Queued>(parts: TapSenderParts<Item>): TapSender {
  const { store, send, judge, onRefused, onState, later } = parts;
  let stopped = false;
  let running = false;
  let wait = FIRST_WAIT;
  let cancel: () => void = () => undefined;
  const drain = async (): Promise<void> => {
    for (let tap = store.read()[0]; tap && !stopped; tap = store.read()[0]) {
      try {
        await send(tap);
      } catch (error) {
        const verdict = judge(error);
        if (verdict !== 'refused') {
          onState(verdict);
          cancel = later(wait, wake);
          wait = Math.min(wait * 2, LONGEST_WAIT);
          return;
        }
        onRefused(tap, error);
      }
      store.drop(tap.mutationId);
      wait = FIRST_WAIT;
      onState('well');
    }
  };
  const wake = (): void => {
    if (running || stopped) return;
    cancel();
    running = true;
    void drain().finally(() => {
      running = false;
    });
  };
  return {
    wake,
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
