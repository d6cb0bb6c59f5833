// Which of the Neo4j servers of this run is this worker's: no two of them empty the same graph.
const uris = (process.env.TEST_NEO4J_URIS ?? '').split(' ').filter((uri) => uri !== '');
const own = uris[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
if (own !== undefined) process.env.TEST_NEO4J_URI = own;
