// What is asked, as the pages ask it: the text of web/src/network/network.query.ts, work.query.ts and a list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../bin/lib/root.mjs';
import { randomOf, SIZES } from '../network/territory.mjs';

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

const STAGES = ['RECEPTION', 'ORIENTATION', 'AWARENESS', 'SUPPORT', 'TRAINING', 'RECRUITMENT', 'FOLLOW_UP'];
const TOWNS = ['93005', '93071', '93078', '93007', '93029', '93030', '93013'];

/** People as many as there are on S, each with a need of their own: nobody's answer is ready. */
const contacts = () => {
  const random = randomOf(7);
  const draw = (n) => Math.floor(random() * n);
  const query = fromPage('ties/contacts/contacts.query.ts', 'Contacts');
  return Array.from({ length: 200 }, () => ({
    query,
    variables: {
      from: `p${draw(SIZES.S.people)}`,
      // In a made territory each town has a stage of its own: one of the two says both.
      need: draw(2) ? { stage: STAGES[draw(STAGES.length)] } : { city: TOWNS[draw(TOWNS.length)] },
      between: 3,
      withoutTeam: false,
    },
  }));
};

export const QUERIES = {
  trustedContacts: contacts(),
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
