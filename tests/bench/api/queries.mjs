// What is asked, as the pages ask it: the text of web/src/network/network.query.ts, work.query.ts and a list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../bin/lib/root.mjs';

function fromPage(path, name) {
  const source = readFileSync(join(root, 'web', 'src', path), 'utf8');
  const text = new RegExp(`graphql\\(\`\\s*(query ${name}\\b[^\`]*)\``).exec(source)?.[1];
  if (!text) throw new Error(`${path} has no query ${name}`);
  return text;
}

const wholeNetwork = (level) => ({
  query: fromPage('network/network.query.ts', 'Network'),
  variables: { level, asOf: null, withoutTeam: false, without: null, signedIn: true },
});

export const QUERIES = {
  isolatedStructures: { query: fromPage('network/work/work.query.ts', 'Work') },
  'network, structures': wholeNetwork('STRUCTURES'),
  'network, people': wholeNetwork('PEOPLE'),
};

export const LIST = {
  query: `query Structures($first: Int!) {
    structures(first: $first) {
      edges { node { id name kind cities { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: { first: 50 },
};
