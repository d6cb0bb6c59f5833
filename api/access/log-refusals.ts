import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { AppError } from '../errors';
import type { RequestContext } from '../request-context';

/** Where refusals are told. */
export interface RefusalLog {
  warn(facts: object, line: string): void;
  info(facts: object, line: string): void;
}

/** By a rule, or because it was asked too often; anything else that is refused is a mistake in a form. */
const BY_RULE = ['FORBIDDEN', 'SIGN_IN_NEEDED', 'LINK_UNUSABLE', 'TOO_MANY_REQUESTS'];

const causeOf = (error: GraphQLError): AppError | null =>
  error.originalError instanceof AppError ? error.originalError : null;

/**
 * Tells each refusal once a request: which account, in which role, which field. Never what was sent nor whom it was
 * about: places are names of fields and arguments.
 */
export const logRefusals = (log: RefusalLog): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      const { accountId, role } = contextValue.viewer;
      const told = new Set<string>();
      for (const error of errors) {
        const cause = causeOf(error);
        const place = cause?.place ?? null;
        if (!cause || told.has(`${cause.code} ${place}`)) continue;
        told.add(`${cause.code} ${place}`);
        const facts = { refused: cause.code, place, account: accountId, role };
        if (BY_RULE.includes(cause.code)) log.warn(facts, 'A rule refused this.');
        else log.info(facts, 'This was refused.');
      }
    },
  }),
});
