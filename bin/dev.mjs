// The developer's loop: the compiler, the server and the pages, each restarted or reloaded on change.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

/** Files come in handfuls: the server is started again when they have stopped coming. */
const QUIET_MS = 300;

ensureInstalled(root, { withTests: true });
ensureBuilt(root, ['api']);

const start = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
const tools = [
  start('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'),
  start('node_modules/vite/bin/vite.js', '--config', 'web/vite.config.mts'),
];

let server = null;
let stopping = false;
function startServer() {
  server = start('-e', "require('./dist/api/main.js').main('serve', [])");
  const mine = server;
  mine.on('exit', () => {
    if (server === mine) server = null;
  });
}

/** The data folder is free when the old server is gone. */
function restartServer() {
  if (stopping) return;
  if (!server) return startServer();
  server.once('exit', startServer);
  server.kill('SIGTERM');
}

let timer;
for (const folder of ['dist/api', 'cypher']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restartServer, QUIET_MS);
  });
}

function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of [...tools, server]) child?.kill('SIGTERM');
  setTimeout(() => process.exit(0), QUIET_MS);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of tools) child.on('exit', stop);
startServer();
