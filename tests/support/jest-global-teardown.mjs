import { once } from 'node:events';
import { rmSync } from 'node:fs';

export default async function tearDown() {
  const running = globalThis.testNeo4j;
  if (!running) return;
  running.child.kill('SIGKILL');
  if (running.child.exitCode === null && running.child.signalCode === null) await once(running.child, 'exit');
  rmSync(running.home, { recursive: true, force: true });
}
