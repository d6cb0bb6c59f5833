import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../api/root';

type Line = Readonly<Record<string, unknown>>;

export interface Child {
  /** Everything it said on both outputs, as it came. */
  readonly said: readonly string[];
  /** The next line that has this key; lines are JSON. */
  next(key: string): Promise<Line>;
  /** Gives an order, a JSON line, and waits for its answer: a line with this key. */
  order(order: unknown, answer?: string): Promise<Line>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** A script of tests/support in a process of its own, which talks in JSON lines. */
export function startChild(
  script: string,
  argv: readonly string[],
  onLine: (line: Line) => void = () => undefined,
): Child {
  const child: ChildProcess = spawn(process.execPath, [`tests/support/${script}`, ...argv], {
    cwd: projectRoot(),
  });
  const said: string[] = [];
  const waiting: { key: string; resolve(line: Line): void; reject(error: unknown): void }[] = [];
  const unheard: Line[] = [];
  const ended = once(child, 'close').then(() => {
    for (const { reject, key } of waiting.splice(0))
      reject(new RangeError(`${script} ended before it said ${key}: ${said.join('')}`));
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (text) => {
      said.push(`${text}\n`);
      if (!text.startsWith('{')) return;
      const line = JSON.parse(text) as Line;
      onLine(line);
      const place = waiting.findIndex(({ key }) => key in line);
      if (place >= 0) waiting.splice(place, 1)[0]?.resolve(line);
      else unheard.push(line);
    });
  const next = (key: string): Promise<Line> => {
    const place = unheard.findIndex((line) => key in line);
    const heard = place >= 0 ? unheard.splice(place, 1)[0] : undefined;
    if (heard) return Promise.resolve(heard);
    return new Promise((resolve, reject) => waiting.push({ key, resolve, reject }));
  };
  return {
    said,
    next,
    order: (order, answer = 'done') => {
      child.stdin?.write(`${JSON.stringify(order)}\n`);
      return next(answer);
    },
    kill: async (signal = 'SIGKILL') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}
