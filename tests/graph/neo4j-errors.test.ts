import { Neo4jError } from 'neo4j-driver';
import { mapNeo4jError } from '../../api/graph/neo4j-errors';

const thrown = (code: string, message = 'x') => new Neo4jError(message, code, '50N42', 'test');

describe('what Neo4j answers', () => {
  test.each([
    ['Neo.ClientError.Security.Unauthorized', 'UNAVAILABLE', 'NEO4J_USERNAME, NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.Forbidden', 'UNAVAILABLE', 'NEO4J_USERNAME'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE', 'NEO4J_DATABASE'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT', undefined],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT', undefined],
    ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE', undefined],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'UNAVAILABLE', undefined],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'UNAVAILABLE', undefined],
    ['Neo.ClientError.Statement.SyntaxError', 'BAD_STATEMENT', 'the/place'],
    ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'BAD_STATEMENT', 'the/place'],
    ['ServiceUnavailable', 'UNAVAILABLE', 'NEO4J_URI'],
    ['SessionExpired', 'UNAVAILABLE', 'NEO4J_URI'],
  ])('%s is told as %s', (code, expected, place) => {
    const error = mapNeo4jError(thrown(code), 'the/place', 'bolt://x');
    expect(error).toMatchObject({ code: expected, place, cause: { code } });
  });

  test('a full disk is told as such', () => {
    const error = thrown('Neo.DatabaseError.Transaction.TransactionCommitFailed', 'No space left on device');
    expect(mapNeo4jError(error, 'x', 'bolt://x')).toMatchObject({ code: 'DISK_FULL' });
  });

  test('what the caller’s own work threw stays what it is', () => {
    const ours = new RangeError('mine');
    expect(mapNeo4jError(ours, 'x', 'bolt://x')).toBe(ours);
  });
});
