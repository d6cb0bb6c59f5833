import { useState } from 'react';
import { coordinates, editsOne, type Me, useMe } from '../access/use-me';
import { useOpenForm } from '../commands/open-form';
import type { Trace, TraceEvents } from '../map/trace';
import type { Network } from './network.types';

type Level = Network['level'];

/** Whether the viewer may draw ties of that level from a node: of others when they coordinate, else their own. */
export function mayTraceFrom(me: Me | undefined, level: Level, id: string): boolean {
  if (!me) return false;
  if (coordinates(me)) return true;
  return level === 'PEOPLE' ? me.person?.id === id : editsOne(me);
}

interface Tracing {
  readonly trace: Trace | null;
  /** Undefined where the viewer may not draw. */
  readonly drawing: TraceEvents | undefined;
}

/** The tie that is being drawn on the map; its form opens when both ends are known. */
export function useTrace(level: Level, nodes: readonly { readonly id: string }[]): Tracing {
  const me = useMe();
  const { open } = useOpenForm();
  const [{ trace, at }, set] = useState<{ readonly trace: Trace | null; readonly at: Level }>({
    trace: null,
    at: level,
  });
  const self = me?.person?.id ?? null;
  const forOthers = me !== undefined && coordinates(me);
  // A member speaks for themselves: the first end is they.
  const first = level === 'PEOPLE' && !forOthers ? self : null;
  const mayDraw =
    level === 'PEOPLE'
      ? forOthers || nodes.some(({ id }) => id === self)
      : forOthers || (me !== undefined && editsOne(me));
  if (!mayDraw || nodes.length < 2) return { trace: null, drawing: undefined };
  return {
    trace: at === level ? trace : null,
    drawing: {
      trace: (next) => set({ at: level, trace: next && { from: first ?? next.from } }),
      tied: (from, to) => {
        set({ at: level, trace: null });
        open(level === 'PEOPLE' ? 'add-acquaintance' : 'add-collaboration', from, to);
      },
    },
  };
}
