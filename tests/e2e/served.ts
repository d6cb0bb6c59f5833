import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../../api/root';
import { launch } from './browser';

export interface Served {
  readonly address: string;
  readonly dataDir: string;
  readonly child: ChildProcess;
  /** Asks it to stop, and waits until it has; its data folder stays until `stop`. */
  halt(): Promise<void>;
  stop(): Promise<void>;
}

/** The program as a user starts it, on a free port and a data folder of its own. */
export async function serveProgram(variables: Record<string, string> = {}): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-e2e-'));
  const child = spawn(process.execPath, ['bin/run.mjs', 'serve'], {
    cwd: projectRoot(),
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, ...variables },
  });
  const [address, errors] = await new Promise<[string | null, string]>((resolve) => {
    let [out, err] = ['', ''];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const found = /http:\/\/[^\s"]+/.exec(out)?.[0];
      if (found) resolve([found, err]);
    });
    child.on('exit', () => resolve([null, err]));
  });
  if (address === null) throw new RangeError(`The program did not start: ${errors}`);
  const halt = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  };
  return {
    address,
    dataDir,
    child,
    halt,
    stop: async () => {
      await halt();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Opened {
  readonly browser: Browser;
  readonly served: Served;
}

/** Opens a browser and serves the demonstration for all tests of a describe; both are closed after them. */
export function openForAll(tell: (opened: Opened) => void, variables: Record<string, string> = {}): void {
  let opened: Opened;
  beforeAll(async () => {
    opened = { browser: await launch(), served: await serveProgram(variables) };
    tell(opened);
  }, 180_000);
  afterAll(async () => {
    await opened.browser.close();
    await opened.served.stop();
  });
}
