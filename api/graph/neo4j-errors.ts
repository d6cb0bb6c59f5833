import { Neo4jError } from 'neo4j-driver';
import { type AppError, errors } from '../errors';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** What the driver threw, as an error of the catalogue; what the caller's own work threw stays what it is. */
export function mapNeo4jError(error: unknown, place: string, uri: string): unknown {
  return error instanceof Neo4jError ? fromNeo4j(error, place, uri) : error;
}

function fromNeo4j(error: Neo4jError, place: string, uri: string): AppError {
  const code = codeOf(error);
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (code.startsWith('Neo.ClientError.Security')) {
    return errors.unavailable(`Neo4j at ${uri} refused the user name or the password.`, {
      place: 'NEO4J_USERNAME, NEO4J_PASSWORD',
      cure: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      cause: error,
    });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return errors.unavailable(`Neo4j at ${uri} has no database of this name.`, {
      place: 'NEO4J_DATABASE',
      cure: 'Check NEO4J_DATABASE.',
      cause: error,
    });
  }
  if (code.includes('ConstraintValidationFailed')) {
    return errors.conflict('There is already a record with this id.', { cause: error });
  }
  if (code.startsWith('Neo.TransientError')) {
    return errors.conflict('Somebody changed the same record at that moment.', { cause: error });
  }
  if (code.startsWith('Neo.ClientError.Statement')) return errors.badStatement(place, message, error);
  return errors.unavailable(`Neo4j at ${uri} does not answer.`, {
    place: 'NEO4J_URI',
    cure: 'Check that it runs and that NEO4J_URI is its address. Nothing was lost.',
    cause: error,
  });
}
