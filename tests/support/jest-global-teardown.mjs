import { once } from 'node:events';
import { rmSync } from 'node:fs';

export default async function tearDown() {
  for (const { child, home } of globalThis.testNeo4j ?? []) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    rmSync(home, { recursive: true, force: true });
  }
}
