import { makeOwnDataLink, OWN_DATA_LINK_LIVES_MS } from '../../api/access/privacy/own-data-link';
import { openJobs } from '../../api/jobs/open-jobs';
import { later } from '../../api/later';
import { mailWords } from '../../api/mail/texts';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const OWN = `query ($token: String!) { ownData(token: $token) {
  id version name email emailVisibility phoneVisibility hidden structures addedBy addedFrom
} }`;
const HIDE = 'mutation ($m: ID!, $token: String!) { hideOwnData(mutationId: $m, token: $token) { hidden } }';
const ERASE = 'mutation ($m: ID!, $token: String!) { eraseOwnData(mutationId: $m, token: $token) }';
const CORRECT = `mutation ($m: ID!, $token: String!, $version: Int!, $input: PersonInput!) {
  correctOwnData(mutationId: $m, token: $token, version: $version, input: $input) { name version }
}`;
const FILE = {
  'people.csv': 'id,name,structure,email\nn1,Nadia Neuve,s1,nadia@neuve.example\nn2,Nour Sansadresse,s1,\n',
};

describeOnBothEngines('whoever was added by somebody else', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open(), { SMTP_URL: 'smtp://127.0.0.1:9' });
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
  });
  afterEach(() => served.server.close());
  const run = async () => {
    served.clock.now = later(served.clock.now, 3_600_000);
    await served.jobs.tick();
  };
  const told = async () => (await outboxOf(served)).filter(({ kind }) => kind === 'ADDED');
  const visitor = () => asking(served, '');
  const tokenOf = async (person: string) =>
    String(await makeOwnDataLink({ database: served.database, clock: () => served.clock.now }, person));

  test('by a file is mailed once who did it and from where; not again when it runs again, nor by another id', async () => {
    await served.add(FILE, true);
    await run();
    expect((await told()).map(({ to, data }) => [to, data.file])).toEqual([
      ['nadia@neuve.example', 'people.csv'],
    ]);
    await served.add(FILE, true);
    await served.add({ 'people.csv': 'id,name,structure,email\nn9,N. Neuve,s2,NADIA@neuve.example\n' }, true);
    await run();
    expect(await told()).toHaveLength(1);
  });

  test('by a colleague is told by whom; not who came in themselves; never twice with two processes', async () => {
    const anne = await signIn(served, 'anne@commune.example', null, ['s2']);
    const add = (query: SmallServer['query'], m: string, name: string, email: string) =>
      answerOf(
        query,
        'mutation ($m: ID!, $input: PersonInput!) { addPerson(mutationId: $m, input: $input, employment: { structure: "s2" }) { person { id } } }',
        { m, input: { name, email } },
      );
    await add(anne.query, 'a', 'Kim Collègue', 'kim@commune.example');
    await add(coordinator.query, 'b', 'Coord', 'coord@territoire.example');
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
    await run();
    expect((await told()).map(({ to, data }) => [to, data.by])).toEqual([
      ['kim@commune.example', 'Anne O’Connor'],
    ]);
    const { text } = mailWords('ADDED', {
      data: { by: 'Anne', link: 'http://x/my-data?token=T' },
      address: 'http://x',
    });
    for (const link of ['token=T\n', 'token=T&do=hide', 'token=T&do=erase']) expect(text).toContain(link);
  });

  test('nobody of the demonstration is mailed, nor anybody while there is no mail server', async () => {
    await run();
    expect(await told()).toEqual([]);
  });

  test('reads by the link without changing anything, corrects at the version that was read, and hides', async () => {
    await served.add(FILE, true);
    const token = await tokenOf('n1');
    const before = await contentsOf(served.database);
    const own = await firstOf<Record<string, unknown>>(visitor(), OWN, { token });
    expect(own).toMatchObject({ name: 'Nadia Neuve', hidden: false, addedFrom: 'people.csv' });
    expect(await contentsOf(served.database)).toEqual(before);
    const { version } = own;
    const input = { name: 'Nadia Neuve-Martin' };
    await answerOf(visitor(), CORRECT, { m: 'c', token, version, input });
    expect(
      await refusalOf(visitor(), CORRECT, { m: 'd', token, version, input: { name: 'N' } }),
    ).toMatchObject({ code: 'CONFLICT' });
    await answerOf(visitor(), HIDE, { m: 'h', token });
    await answerOf(visitor(), HIDE, { m: 'h2', token });
    expect(await firstOf(coordinator.query, '{ person(id: "n1") { name email } }')).toEqual({
      name: 'Nadia Neuve-Martin',
      email: null,
    });
  });

  test('erased by the link, the link is none, and an import of the same person neither brings them back nor mails', async () => {
    await served.add(FILE, true);
    await run();
    const token = await tokenOf('n1');
    await answerOf(visitor(), ERASE, { m: 'e', token });
    expect(await refusalOf(visitor(), ERASE, { m: 'f', token })).toMatchObject({
      code: 'LINK_UNUSABLE',
      facts: { reason: 'UNKNOWN' },
    });
    await served.add(FILE, true);
    await served.add(
      { 'people.csv': 'id,name,structure,email\nn7,Nadia Neuve,s1,nadia@neuve.example\n' },
      true,
    );
    await run();
    expect(await told()).toEqual([]);
    expect((await contentsOf(served.database)).join('\n')).not.toContain('n1","name":"Nadia');
  });

  test('after six months, or with a token that is none, is told so; a machine that tries many waits', async () => {
    const token = await tokenOf('p1');
    served.clock.now = later(NOW, OWN_DATA_LINK_LIVES_MS);
    expect(await refusalOf(visitor(), OWN, { token })).toMatchObject({ facts: { reason: 'EXPIRED' } });
    for (let n = 0; n < 60; n += 1) await visitor()(OWN, { token: `no ${n}` });
    expect(await refusalOf(visitor(), OWN, { token: 'no' })).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });
});
