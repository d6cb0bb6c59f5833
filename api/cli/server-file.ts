import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  pid: z.number().int().positive(),
  address: z.string(),
  token: z.string().min(32),
});

/** How a command finds the server that holds the graph: readable by its owner alone. */
export type RunningServer = z.infer<typeof shape>;

const fileIn = (dataDir: string) => join(dataDir, 'server.json');

export function writeServerFile(dataDir: string, server: RunningServer): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${fileIn(dataDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(server), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, fileIn(dataDir));
}

export function removeServerFile(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The server that runs on this data folder, or null; a dead process's file is ignored. */
export function findServer(dataDir: string): RunningServer | null {
  try {
    const parsed = shape.safeParse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
    return parsed.success && isAlive(parsed.data.pid) ? parsed.data : null;
  } catch {
    return null;
  }
}
