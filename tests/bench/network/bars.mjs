// The bars of the issue, each a row: what is compared with what, and how far it may go.
const against = (task, peer) => (found) => {
  const theirs = found[task]?.get(peer)?.seconds;
  return theirs === undefined ? null : found[task].get('ours').seconds / theirs;
};

export const BARS = [
  {
    name: 'articulation points and bridges, one pass, over igraph’s articulation points alone',
    on: 'L',
    bar: 0.4,
    ratio: against('articulation', 'igraph'),
  },
  {
    name: 'components and isolated, over networkit',
    on: 'L',
    bar: 1,
    ratio: against('components', 'networkit'),
  },
  { name: 'components and isolated, over igraph', on: 'L', bar: 0.5, ratio: against('components', 'igraph') },
  { name: 'core numbers, over networkit', on: 'L', bar: 1, ratio: against('cores', 'networkit') },
  {
    name: 'betweenness, 256 sources, one thread, over igraph',
    on: 'M',
    bar: 0.6,
    ratio: against('betweenness', 'igraph'),
  },
  {
    name: 'betweenness, 256 sources, two workers over one (wall time)',
    on: 'M',
    bar: 0.6,
    ratio: ({ threads }) => threads && threads.two / threads.one,
  },
  {
    name: 'breadth-first path, 1,000 pairs, mean, over networkit’s bidirectional',
    on: 'L',
    bar: 0.8,
    ratio: against('paths', 'networkit'),
  },
  {
    name: 'breadth-first path, p99, over one full sweep',
    on: 'L',
    bar: 0.01,
    ratio: ({ paths, sweep }) => paths && paths.get('ours').p99 / sweep,
  },
  {
    name: 'communities, time, over igraph’s Leiden',
    on: 'L',
    bar: 0.5,
    ratio: against('communities', 'igraph'),
  },
  {
    name: 'communities, modularity, over igraph’s Leiden (at least)',
    on: 'L',
    bar: 0.999,
    atLeast: true,
    ratio({ communities }) {
      const theirs = communities?.get('igraph')?.modularity;
      return theirs === undefined ? null : communities.get('ours').modularity / theirs;
    },
  },
  {
    name: 'loading from arrays, memory, over igraph',
    on: 'L',
    bar: 0.45,
    ratio: ({ loading }) => (loading.igraph ? loading.ours.bytes / loading.igraph.bytes : null),
  },
  {
    name: 'loading from arrays, time, over igraph',
    on: 'L',
    bar: 0.5,
    ratio: ({ loading }) => (loading.igraph ? loading.ours.seconds / loading.igraph.seconds : null),
  },
];

export const reached = ({ bar, atLeast }, value) => (atLeast ? value >= bar : value <= bar);
