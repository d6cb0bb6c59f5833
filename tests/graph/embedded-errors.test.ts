import { fromEmbedded, isFromEngine, isTransient } from '../../api/graph/embedded-errors';

/** As the engine throws it: its native code, and one of its own in the text. */
const thrown = (message: string) => Object.assign(new TypeError(message), { code: 'GenericFailure' });

describe('what the embedded engine throws', () => {
  test.each([
    ['GRAFEO-T001: Write conflict', true, 'CONFLICT'],
    ['GRAFEO-T002: Serialization failure', true, 'CONFLICT'],
    ['GRAFEO-T005: x', true, 'CONFLICT'],
    ['GRAFEO-T006: x', true, 'CONFLICT'],
    ['GRAFEO-T007: the database is closed', false, 'UNAVAILABLE'],
    ['GRAFEO-T009: No space left on device', false, 'DISK_FULL'],
    ['GRAFEO-V001: UNIQUE constraint violation', false, 'CONFLICT'],
    ['GRAFEO-V001: with value String("GRAFEO-T009")', false, 'CONFLICT'],
    ['GRAFEO-Q001: syntax error', false, 'BAD_STATEMENT'],
  ])('%s: tried again %p, told as %s', (message, transient, code) => {
    expect(isTransient(thrown(message))).toBe(transient);
    expect(fromEmbedded(thrown(message), 'x')).toMatchObject({ code });
  });

  test('what the caller’s own work threw is not the engine’s, whatever its words', () => {
    const ours = new RangeError('GRAFEO-T001');
    expect([isFromEngine(ours), isTransient(ours)]).toEqual([false, false]);
  });
});
