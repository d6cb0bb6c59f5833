// A server in a process of its own, on the loopback address: the product, or the bare one to compare with.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { root } from '../../../bin/lib/root.mjs';

/** Ticks of user and system time of a process, 100 a second; null where there is no /proc. */
function cpuSeconds(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [utime, stime] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return (Number(utime) + Number(stime)) / 100;
  } catch {
    return null;
  }
}

/** Starts `node PARAMETERS` and waits until it prints its address. */
export async function startServer(parameters, variables = {}) {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', ...variables };
  const child = spawn(process.execPath, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let address = null;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /http:\/\/[^\s"]+/.exec(line)?.[0].replace(/\/$/, '') ?? null;
    if (address) break;
  }
  if (!address) throw new Error(`${parameters.join(' ')} ended before it listened`);
  child.stdout.resume();
  return {
    address,
    cpu: () => cpuSeconds(child.pid),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

export const startProduct = (dataDir) =>
  startServer(['-e', "require('./dist/api/main.js').main('serve', [])"], {
    PORT: '0',
    SEED: 'none',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  });
