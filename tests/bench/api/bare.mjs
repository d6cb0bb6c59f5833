// node bare.mjs ANSWER: Apollo on fastify with one resolver, which gives the list that the file holds, and nothing else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const need = createRequire(import.meta.url);
const { ApolloServer } = need('@apollo/server');
const { default: fastifyApollo, fastifyApolloDrainPlugin } = need('@as-integrations/fastify');
const { fastify } = need('fastify');
const { buildSchema } = need('graphql');

const structures = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schema = buildSchema(`
  type City { id: ID! name: String! }
  type Structure { id: ID! name: String! kind: String! cities: [City!]! }
  type Edge { node: Structure! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Connection { edges: [Edge!]! pageInfo: PageInfo! }
  type Query { structures(first: Int! = 50): Connection! }
`);
schema.getQueryType().getFields().structures.resolve = () => structures;
const server = fastify();
const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(server)] });
await apollo.start();
await server.register(fastifyApollo(apollo));
console.log(await server.listen({ host: '127.0.0.1', port: 0 }));
process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
