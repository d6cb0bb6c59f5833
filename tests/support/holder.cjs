// Opens the graph, says so, and holds it until it is killed.
const { join } = require('node:path');
const { openGraph } = require(join(process.cwd(), 'dist/api/graph/open.js'));

openGraph({ engine: 'embedded', dataDir: process.argv[2] }, '2025-07-01T08:00:00.000Z').then(() => {
  process.stdout.write('held\n');
  setInterval(() => undefined, 60_000);
});
