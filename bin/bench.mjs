// `npm run bench`: measures how costs grow; asserts nothing.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled(root, { withTests: true });
ensureBuilt(root, ['api']);
const { runBench } = await import('../tests/bench/bench.mjs');
await runBench(process.argv.slice(2));
