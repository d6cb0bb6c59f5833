// The developer's loop: the compiler, the server and the pages, each restarted or reloaded on change.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled(root, { withTests: true });
ensureBuilt(root, ['api']);
const start = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
const children = [
  start('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'),
  start(
    '--watch-path=dist/api',
    '--watch-path=cypher',
    '-e',
    "require('./dist/api/main.js').main('serve', [])",
  ),
  start('node_modules/vite/bin/vite.js', '--config', 'web/vite.config.mts'),
];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
