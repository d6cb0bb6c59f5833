import { answerOf, firstOf, type Query, refusalOf } from '../support/asking';
import { contentsOf } from '../support/contents';
import { describeOnBothEngines } from '../support/graphs';
import { asking, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const RECORD = `mutation ($id: ID!, $input: TestimonyInput!) { recordTestimony(mutationId: $id, input: $input) { testimony { id version isPublished consent publishedAt speaker { name jobTitle structure structureKind } } receipt { id } } }`;
const CONSENT = `mutation ($id: ID!, $consent: Consent!, $of: ID, $token: String) { giveConsent(mutationId: $id, consent: $consent, id: $of, token: $token) { testimony { id version isPublished consentedAt speaker { name structureKind } } } }`;
const WITHDRAW = `mutation ($id: ID!, $of: ID, $token: String) { withdrawTestimony(mutationId: $id, id: $of, token: $token) { testimony { id } } }`;
const PUBLISH = `mutation ($id: ID!, $of: ID!, $published: Boolean!, $version: Int!) { publishTestimony(mutationId: $id, id: $of, published: $published, version: $version) { testimony { id version isPublished } receipt { id } } }`;
const LIST = '{ testimonies { id quote } }';
const QUOTE = 'Je sais maintenant qui appeler à Drancy';
const ABOUT = { kind: 'MEETING', id: 'm1' };

interface Changed {
  readonly testimony: { id: string; version: number; isPublished: boolean };
  readonly receipt: { id: string };
}

describeOnBothEngines('what people say', (open) => {
  let served: SmallServer;
  let coordinator: Query;
  let remi: Query;
  let anne: Query;
  let analyst: { readonly cookie: string; readonly query: Query };
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = (await signIn(served, 'coord@territoire.example', 'COORDINATOR')).query;
    remi = (await signIn(served, 'remi@etoile.example')).query;
    anne = (await signIn(served, 'anne@commune.example')).query;
    analyst = await signIn(served, 'etude@territoire.example', 'ANALYST');
  });
  afterEach(() => served.server.close());

  const record = (by: Query, input: object, id = 'a') =>
    firstOf<Changed>(by, RECORD, { id, input: { quote: QUOTE, about: ABOUT, ...input } });
  const seenBy = async (by: Query) =>
    (await firstOf<{ quote: string }[]>(by, LIST)).map(({ quote }) => quote);
  const noted = (input: object = {}, id = 'note') => record(coordinator, { person: 'p1', ...input }, id);
  const download = async () =>
    (
      await served.server.inject({
        url: '/export/testimonies.csv',
        headers: { host: '127.0.0.1:4000', cookie: analyst.cookie },
      })
    ).body;
  /** The mail that asks is “sent” to the console of the machine, where there is no mail server. */
  const tokenOf = async () => {
    await served.jobs.tick();
    return /testimony\?token=([\w-]+)/.exec(served.printed.at(-1) ?? '')?.[1] ?? '';
  };

  test('one’s own words are published at once with consent, named or by what one does; a visitor reads none', async () => {
    const named = await record(remi, { consent: 'NAME' });
    expect(named.testimony).toMatchObject({
      isPublished: true,
      publishedAt: '2025-07-01',
      speaker: {
        name: 'Rémi Œuvrard',
        jobTitle: 'Conseiller',
        structure: 'Mission locale de l’Étoile',
        structureKind: 'EMPLOYMENT_SERVICE',
      },
    });
    const plain = await record(anne, { consent: 'FUNCTION', about: { kind: 'STRUCTURE', id: 's2' } }, 'b');
    expect(plain.testimony).toMatchObject({
      isPublished: true,
      speaker: { name: null, structure: null, jobTitle: 'Directrice', structureKind: 'SOCIAL_CENTRE' },
    });
    expect(await seenBy(analyst.query)).toEqual([QUOTE, QUOTE]);
    const about = await firstOf<{ id: string; personName: string | null }[]>(
      remi,
      '{ testimonies(about: "s2") { id personName about { kind label } } }',
    );
    expect(about).toEqual([
      {
        id: plain.testimony.id,
        personName: null,
        about: { kind: 'STRUCTURE', label: 'Centre social Œuvre commune' },
      },
    ]);
    expect(await refusalOf(asking(served, ''), LIST)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    // Whose words they are is in no file of an analyst.
    expect(await download()).not.toMatch(/person|p2/);
  });

  test('without consent they are read by their author and the coordination, and by nobody else', async () => {
    await record(remi, {});
    await served.add({
      'testimonies.csv':
        'id,quote,person,about,consent,publishedAt\nt1,Importé sans accord,p2,m1,non,2025-04-01\n',
    });
    expect(await seenBy(remi)).toEqual([QUOTE]);
    expect(await seenBy(anne)).toEqual(['Importé sans accord']);
    expect(await seenBy(analyst.query)).toEqual([]);
    expect((await seenBy(coordinator)).sort()).toEqual(['Importé sans accord', QUOTE]);
    expect(await download()).not.toMatch(/Importé|appeler/);
  });

  test('only the person consents: not for somebody else, not the coordination, not by publishing', async () => {
    const { testimony } = await noted();
    expect(testimony.isPublished).toBe(false);
    const of = testimony.id;
    for (const by of [coordinator, anne, analyst.query])
      expect(await refusalOf(by, CONSENT, { id: 'no', consent: 'NAME', of })).toMatchObject({
        code: 'FORBIDDEN',
        place: 'testimony',
      });
    expect(
      await refusalOf(coordinator, PUBLISH, { id: 'no', of, published: true, version: testimony.version }),
    ).toMatchObject({ code: 'CONFLICT', facts: { reason: 'NO_CONSENT' } });
    const forSomebody = { quote: QUOTE, about: ABOUT, person: 'p1', consent: 'NAME' };
    expect(await refusalOf(coordinator, RECORD, { id: 'no', input: forSomebody })).toMatchObject({
      code: 'INVALID',
      place: 'input.consent',
    });
    expect(
      await refusalOf(anne, RECORD, { id: 'no', input: { ...forSomebody, consent: null } }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await seenBy(analyst.query)).toEqual([]);
    await answerOf(remi, CONSENT, { id: 'yes', consent: 'FUNCTION', of });
    expect(await seenBy(analyst.query)).toEqual([QUOTE]);
  });

  test('whoever is asked by mail says yes by its link, and withdraws by it after publication: gone everywhere at once', async () => {
    const { testimony } = await noted({ ask: true });
    const token = await tokenOf();
    const asked = 'mutation ($of: ID!) { askConsent(mutationId: "again", id: $of) { testimony { id } } }';
    expect(await refusalOf(coordinator, asked, { of: testimony.id })).toMatchObject({
      facts: { reason: 'ASKED_RECENTLY' },
    });
    const visitor = asking(served, '');
    const opened = 'query ($token: String!) { testimonyByLink(token: $token) { quote isPublished mine } }';
    expect(await firstOf(visitor, opened, { token })).toEqual({
      quote: QUOTE,
      isPublished: false,
      mine: true,
    });
    // Opening the link says nothing yet.
    expect(await seenBy(analyst.query)).toEqual([]);
    await answerOf(visitor, CONSENT, { id: 'yes', consent: 'NAME', token });
    expect(await seenBy(analyst.query)).toEqual([QUOTE]);
    expect(await download()).toContain(QUOTE);
    // The hash alone is kept.
    expect(JSON.stringify(await contentsOf(served.database))).not.toContain(token);

    await answerOf(visitor, WITHDRAW, { id: 'out', token });
    for (const by of [analyst.query, remi, coordinator]) expect(await seenBy(by)).toEqual([]);
    expect(await download()).not.toContain(QUOTE);
    expect(await refusalOf(visitor, opened, { token })).toMatchObject({
      code: 'LINK_UNUSABLE',
      facts: { reason: 'WITHDRAWN' },
    });
    expect(await refusalOf(visitor, opened, { token: 'nothing' })).toMatchObject({
      facts: { reason: 'UNKNOWN' },
    });
    expect(JSON.stringify(await contentsOf(served.database))).not.toContain('appeler');
  });

  test('what was withdrawn comes back by no undo, no import and no file; the journal never holds the words', async () => {
    const line = (quote: string) =>
      `id,quote,person,about,consent,publishedAt\nt1,${quote},p1,m1,oui,2025-04-01\n`;
    await served.add({ 'testimonies.csv': line('Premiers mots') });
    await served.add({ 'testimonies.csv': line('Seconds mots') });
    expect(await seenBy(analyst.query)).toEqual(['Seconds mots']);
    const { receipt } = await firstOf<Changed>(
      remi,
      'mutation { withdrawTestimony(mutationId: "out", id: "t1") { receipt { id } } }',
    );
    const journal =
      '{ journal(first: 50) { edges { node { id operation root undoable changes { after before } } } } }';
    interface Entries {
      readonly edges: { node: { id: string; operation: string; root: string | null; undoable: boolean } }[];
    }
    const entries = (await firstOf<Entries>(coordinator, journal)).edges.map(({ node }) => node);
    expect(entries.find(({ id }) => id === receipt.id)).toMatchObject({ undoable: false });
    expect(JSON.stringify(entries)).not.toMatch(/mots/);
    const undo = 'mutation ($id: ID!, $entry: ID!) { undo(mutationId: $id, entry: $entry) { id } }';
    expect(await refusalOf(coordinator, undo, { id: 'u0', entry: receipt.id })).toBeDefined();
    // The last one is the territory itself.
    const imports = entries.filter(({ operation }) => operation === 'IMPORTED').slice(0, -1);
    expect(imports).toHaveLength(2);
    for (const { id } of imports) {
      await coordinator(undo, { id: `u ${id}`, entry: id });
      await coordinator(undo, { id: `v ${id}`, entry: id });
    }
    await served.add({ 'testimonies.csv': line('Seconds mots') });
    expect(await seenBy(coordinator)).toEqual([]);
    expect(JSON.stringify(await contentsOf(served.database))).not.toMatch(/(Premiers|Seconds) mots/);
  });

  test('the coordination takes words off the pages and puts them back; a file does not consent for who was asked here', async () => {
    const { testimony } = await record(remi, { consent: 'NAME' });
    const of = testimony.id;
    const down = await firstOf<Changed>(coordinator, PUBLISH, { id: 'd', of, published: false, version: 1 });
    expect(down.testimony.isPublished).toBe(false);
    expect(await seenBy(analyst.query)).toEqual([]);
    // Saying again how one is named does not bring it back: that is the coordination's.
    await answerOf(remi, CONSENT, { id: 'n', consent: 'FUNCTION', of });
    expect(await seenBy(analyst.query)).toEqual([]);
    await answerOf(coordinator, PUBLISH, { id: 'u', of, published: true, version: 3 });
    expect(await seenBy(analyst.query)).toEqual([QUOTE]);
    const waiting = await noted({ quote: 'Pas encore' });
    await served.add({
      'testimonies.csv': `id,quote,consent,publishedAt\n${waiting.testimony.id},Pas encore,oui,2025-04-01\n`,
    });
    expect(await seenBy(analyst.query)).toEqual([QUOTE]);
  });

  test('who is erased takes their words along', async () => {
    await record(remi, { consent: 'NAME' });
    await answerOf(coordinator, 'mutation { erasePerson(mutationId: "e", id: "p1") { id } }');
    expect(await seenBy(coordinator)).toEqual([]);
    expect(JSON.stringify(await contentsOf(served.database))).not.toContain('appeler');
  });

  test('what cannot be kept is refused, and says where', async () => {
    const cases: readonly (readonly [object, object])[] = [
      [{ quote: '  ' }, { code: 'INVALID', place: 'input.quote' }],
      [{ quote: 'x'.repeat(1_001) }, { code: 'INVALID', place: 'input.quote' }],
      [{ about: { kind: 'PROJECT', id: 'm1' } }, { code: 'INVALID', place: 'input.about' }],
      [{ ask: true }, { code: 'INVALID', place: 'input.ask' }],
    ];
    for (const [input, refusal] of cases)
      expect(
        await refusalOf(remi, RECORD, { id: 'no', input: { quote: QUOTE, about: ABOUT, ...input } }),
      ).toMatchObject(refusal);
    // Somebody without an address cannot be asked by mail: nothing is kept either.
    expect(
      await refusalOf(coordinator, RECORD, {
        id: 'no',
        input: { quote: QUOTE, about: ABOUT, person: 'p3', ask: true },
      }),
    ).toMatchObject({ facts: { reason: 'NO_ADDRESS' } });
    expect(await seenBy(coordinator)).toEqual([]);
  });
});
