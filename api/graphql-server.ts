import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { logRefusals, type RefusalLog } from './access/log-refusals';
import { enforceRules } from './access/rules/enforce-rules';
import type { Viewer } from './access/viewer';
import type { Desk } from './desk';
import { formatErrorFor } from './format-error';
import { boundGraphql } from './graphql-bounds';
import { createRequestContext, type RequestContext } from './request-context';
import { createSchema } from './schema';

/** Set from our deepest operation, a structure's sheet with its ties and their people, with room for twice it. */
const armor = () =>
  new ApolloArmor({
    maxDepth: { n: 12 },
    maxAliases: { n: 15 },
    maxTokens: { n: 2_000 },
    costLimit: { maxCost: 20_000 },
    maxDirectives: { n: 20 },
  }).protect();

/**
 * No answer is kept anywhere. Said once an answer: Apollo's own plugin works the same out anew from every field
 * of it, and with a plugin that looks at fields each goes a longer way.
 */
const neverKept: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => void response.http.headers.set('cache-control', 'no-store'),
  }),
};

/** Mounts /graphql; `viewerOf` tells who asks. */
export async function registerGraphql(
  server: FastifyInstance,
  desk: Desk,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): Promise<void> {
  const { plugins, validationRules } = armor();
  const log: RefusalLog = {
    warn: (facts, line) => server.log.warn(facts, line),
    info: (facts, line) => server.log.info(facts, line),
  };
  const apollo = new ApolloServer<RequestContext>({
    schema: enforceRules(await createSchema()),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrorFor((error) => server.log.error(error)),
    validationRules: [...validationRules],
    plugins: [
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      neverKept,
      fastifyApolloDrainPlugin(server),
      logRefusals(log),
    ],
  });
  await apollo.start();
  await server.register(async (scope) => {
    await boundGraphql(scope, viewerOf);
    await scope.register(fastifyApollo(apollo), {
      context: async (request) => createRequestContext(desk, await viewerOf(request), request.ip),
    });
  });
}
