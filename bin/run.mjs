// Runs one command of the application: installs what is missing, builds what is stale, then hands over.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(
    `Il faut Node 20.11 ou plus récent ; celui-ci est ${process.versions.node} (https://nodejs.org).`,
  );
  process.exit(1);
}
const [command = 'serve', ...argv] = process.argv.slice(2);
ensureInstalled(root);
ensureBuilt(root, command === 'serve' ? ['api', 'web'] : ['api']);
const { main } = createRequire(import.meta.url)(join(root, 'dist', 'api', 'main.js'));
await main(command, argv);
