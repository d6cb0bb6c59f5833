import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError } from './errors';

/** What crosses the wire: a catalogue error with its code, place and cure; of an unforeseen one, nothing. */
export function formatErrorFor(
  log: (error: unknown) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof AppError) {
      const { code, place, cure, facts } = cause;
      return { ...formatted, message: cause.message, extensions: { code, place, cure, facts } };
    }
    const code = formatted.extensions?.code;
    if (code !== 'INTERNAL_SERVER_ERROR') {
      return {
        ...formatted,
        extensions: { code, ...(code === 'BAD_USER_INPUT' ? { place: 'arguments' } : {}) },
      };
    }
    log(cause);
    return {
      message: 'Something went wrong on the server; nothing was changed.',
      extensions: { code, cure: 'Try again; if it lasts, look at the log of the server.' },
    };
  };
}
