import { openJobs } from '../../api/jobs/open-jobs';
import { later } from '../../api/later';
import { makeSurveyLink } from '../../api/meetings/survey/survey-link';
import { answerOf, firstOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const DAY = 86_400_000;
/** The rencontre of Drancy was held on 12 June. */
const HELD = '2025-06-12T18:00:00.000Z';
const ANSWER = `mutation ($m: ID!, $token: String) {
  answerSurvey(mutationId: $m, token: $token, answers: []) { kept }
}`;

describeOnBothEngines('the sheet back by mail', (open) => {
  let served: SmallServer;
  const answer = async (person: string) => {
    const token = await makeSurveyLink(
      { database: served.database, clock: () => served.clock.now },
      person,
      'm2',
    );
    await answerOf(asking(served, ''), ANSWER, { m: `${person} ${served.clock.now}`, token });
  };
  const sheets = async () =>
    (await outboxOf(served)).filter(({ kind }) => kind === 'SHEET_BACK').map(({ to }) => to);
  const tickAt = async (instant: string) => {
    served.clock.now = instant;
    await served.jobs.tick();
    await served.jobs.idle();
  };
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    served.clock.now = later(HELD, DAY);
  });
  afterEach(() => served.server.close());

  test('goes two weeks after the rencontre to who answered, not while they answer, and once', async () => {
    await answer('p1');
    await tickAt(later(HELD, 13 * DAY));
    expect(await sheets()).toEqual([]);
    await answer('p2');
    await tickAt(later(HELD, 14 * DAY));
    expect(await sheets()).toEqual(['remi@etoile.example']);
    await tickAt(later(HELD, 17 * DAY));
    expect((await sheets()).sort()).toEqual(['anne@commune.example', 'remi@etoile.example']);
    await answer('p1');
    await tickAt(later(HELD, 40 * DAY));
    expect(await sheets()).toHaveLength(2);
  });

  test('not to who wants none, has no address, or answered what was long ago', async () => {
    const remi = await signIn(served, 'remi@etoile.example');
    await firstOf(remi.query, 'mutation { setSheetMails(mutationId: "no", wanted: false) }');
    await answer('p1');
    await answer('p4');
    await tickAt(later(HELD, 20 * DAY));
    expect(await sheets()).toEqual([]);
    await answer('p2');
    await tickAt(later(HELD, 95 * DAY));
    expect(await sheets()).toEqual([]);
  });

  test('is one when two processes look at the same moment', async () => {
    await answer('p1');
    await answer('p2');
    served.clock.now = later(HELD, 20 * DAY);
    const quiet = { warn: () => undefined, error: () => undefined };
    const { config, database, clock, changes, store } = served;
    const others = [1, 2].map(() =>
      openJobs({
        config,
        database,
        changes,
        store,
        clock: () => clock.now,
        print: () => undefined,
        log: quiet,
        address: () => '',
      }),
    );
    await Promise.all([served.jobs, ...others].map((jobs) => jobs.tick()));
    for (const jobs of others) await jobs.stop();
    expect((await sheets()).sort()).toEqual(['anne@commune.example', 'remi@etoile.example']);
  });
});
