import { openJobs } from '../../api/jobs/open-jobs';
import { later } from '../../api/later';
import { plusMonths } from '../../api/plus-months';
import { firstOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const DAY = 86_400_000;

test('months are counted by the calendar', () => {
  expect(plusMonths('2025-03-31T08:00:00.000Z', -1)).toBe('2025-02-28T08:00:00.000Z');
  expect(plusMonths('2025-07-01T08:00:00.000Z', -23)).toBe('2023-08-01T08:00:00.000Z');
});

describeOnBothEngines('nobody signs in with an account', (open) => {
  let served: SmallServer;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open(), { SMTP_URL: 'smtp://127.0.0.1:9' });
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    await signIn(served, 'remi@etoile.example');
  });
  afterEach(() => served.server.close());
  const at = async (now: string) => {
    served.clock.now = now;
    const { config, database, clock, changes, store } = served;
    const quiet = { warn: () => undefined, error: () => undefined };
    const other = openJobs({
      config,
      database,
      changes,
      store,
      clock: () => clock.now,
      print: () => undefined,
      log: quiet,
      address: () => '',
    });
    await Promise.all([served.jobs.tick(), other.tick()]);
    await other.stop();
  };
  const mailed = async () =>
    (await outboxOf(served))
      .filter(({ kind }) => kind.startsWith('INACTIVE'))
      .map(({ kind, to }) => `${kind} ${to}`);

  test('for 23 months: one notice, by two processes; after 24 the account and its person are erased', async () => {
    await at(later(plusMonths(NOW, 23), -DAY));
    expect(await mailed()).toEqual([]);
    await at(later(plusMonths(NOW, 23), DAY));
    await at(later(plusMonths(NOW, 23), 2 * DAY));
    expect(await mailed()).toEqual(['INACTIVE chef@territoire.example', 'INACTIVE remi@etoile.example']);
    await at(later(plusMonths(NOW, 24), DAY - 1));
    expect((await contentsOf(served.database)).join('\n')).toContain('Œuvrard');
    await at(later(plusMonths(NOW, 24), 2 * DAY));
    await at(later(plusMonths(NOW, 24), 3 * DAY));
    const left = (await contentsOf(served.database)).join('\n');
    expect(left).not.toContain('Œuvrard');
    expect(left).not.toContain('remi@etoile.example');
    // The only administrator stays, and is told; whoever sat in a rencontre still counts.
    expect(left).toContain('chef@territoire.example');
    const again = await signIn(served, 'chef@territoire.example');
    expect(await firstOf(again.query, '{ meeting(id: "m1") { attendeeCount } }')).toEqual({
      attendeeCount: 2,
    });
    expect(await mailed()).toContain('INACTIVE_KEPT chef@territoire.example');
  });

  test('whoever signs in after the notice stays, and has another two years', async () => {
    await at(later(plusMonths(NOW, 23), DAY));
    await signIn(served, 'remi@etoile.example');
    await at(later(plusMonths(NOW, 24), 2 * DAY));
    expect((await contentsOf(served.database)).join('\n')).toContain('Œuvrard');
  });
});
