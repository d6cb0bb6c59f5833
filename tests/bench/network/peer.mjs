// Asks one Python library, which lives in a process of its own, and reads its answers from files.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('peers.py', import.meta.url));
const INTS = ['components', 'articulation', 'cores', 'paths', 'communities'];

export function typed(path, kind) {
  const bytes = readFileSync(path);
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return kind === 'int' ? new Int32Array(copy) : new Float64Array(copy);
}

export async function openPeer(python, name, folder) {
  const child = spawn(python, [script, name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} ended before it answered`);
    return JSON.parse(value);
  };
  const { ready } = await next();
  return {
    name,
    version: ready,
    /** The CPU seconds and the answer; null where the library has no such function. */
    async ask(task, more = {}) {
      const into = join(folder, `${name}-${task}`);
      child.stdin.write(`${JSON.stringify({ task, into, ...more })}\n`);
      const reply = await next();
      if (reply.missing) return null;
      if (task === 'load') return reply;
      return { ...reply, answer: typed(into, INTS.includes(task) ? 'int' : 'float') };
    },
    close() {
      child.stdin.end();
    },
  };
}
