import { Neo4jError } from 'neo4j-driver';
import { type AppError, errors } from '../errors';

/** What the driver threw, as an error of the catalogue; what the caller's own work threw stays what it is. */
export function mapNeo4jError(error: unknown, place: string, uri: string): unknown {
  return error instanceof Neo4jError ? fromNeo4j(error, place, uri) : error;
}

interface Mapping {
  readonly of: RegExp;
  readonly to: (error: Neo4jError, place: string, uri: string) => AppError;
}

const firstLine = (error: Neo4jError): string => error.message.split('\n')[0] ?? '';

/** By the code that the server or the driver gives; the first that fits. */
const MAPPINGS: readonly Mapping[] = [
  {
    of: /^Neo\.ClientError\.Security\.Forbidden/,
    to: (cause, _, uri) =>
      errors.unavailable(`Neo4j at ${uri} does not allow this user to do that.`, {
        place: 'NEO4J_USERNAME',
        cure: 'Give the user of NEO4J_USERNAME the right to read, write and change the schema.',
        cause,
      }),
  },
  {
    of: /^Neo\.ClientError\.Security/,
    to: (cause, _, uri) =>
      errors.unavailable(`Neo4j at ${uri} refused the user name or the password.`, {
        place: 'NEO4J_USERNAME, NEO4J_PASSWORD',
        cure: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
        cause,
      }),
  },
  {
    of: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    to: (cause, _, uri) =>
      errors.unavailable(`Neo4j at ${uri} has no database of this name.`, {
        place: 'NEO4J_DATABASE',
        cure: 'Check NEO4J_DATABASE.',
        cause,
      }),
  },
  {
    of: /ConstraintValidationFailed|ConstraintViolation/,
    to: (cause) =>
      errors.conflict(
        /relationships/.test(cause.message)
          ? 'Other records are tied to this one.'
          : 'There is already a record with this id.',
        { cause },
      ),
  },
  {
    of: /^Neo\.TransientError\.Transaction/,
    to: (cause) => errors.conflict('Somebody changed the same record at that moment.', { cause }),
  },
  {
    of: /^Neo\.ClientError\.Transaction\./,
    to: (cause, _, uri) => errors.unavailable(`Neo4j at ${uri} stopped the statement.`, { cause }),
  },
  {
    of: /^Neo\.(ClientError\.(Statement|Request|Procedure)|DatabaseError\.(Schema|Statement))/,
    to: (cause, place) => errors.badStatement(place, firstLine(cause), cause),
  },
  {
    of: /^Neo\./,
    to: (cause, _, uri) =>
      errors.unavailable(`Neo4j at ${uri} could not do it: ${firstLine(cause)}`, {
        cure: 'Look at the log of the database.',
        cause,
      }),
  },
];

function fromNeo4j(error: Neo4jError, place: string, uri: string): AppError {
  if (
    /no space left|disk is full/i.test(error.message) &&
    /^Neo\.(DatabaseError|TransientError)/.test(error.code)
  ) {
    return errors.diskFull(error);
  }
  const mapping = MAPPINGS.find(({ of }) => of.test(error.code));
  if (mapping) return mapping.to(error, place, uri);
  return errors.unavailable(`Neo4j at ${uri} does not answer.`, {
    place: 'NEO4J_URI',
    cure: 'Check that it runs and that NEO4J_URI is its address. Nothing was lost.',
    cause: error,
  });
}
