import { answerOf, firstOf, type Query, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { readZip } from '../support/read-zip';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const WORD = `mutation ($id: ID!, $from: Date, $to: Date, $introduction: String!, $version: Int!) { wordResults(mutationId: $id, from: $from, to: $to, introduction: $introduction, conclusion: "", version: $version) { words { introduction conclusion version } receipt { id } } }`;
const UNDO = 'mutation ($id: ID!, $entry: ID!) { undo(mutationId: $id, entry: $entry) { id } }';
const QUOTE = 'Un visage sur un nom';

describeOnBothEngines('the results page of a territory', (open) => {
  let served: SmallServer;
  let coordinator: Query;
  let member: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = (await signIn(served, 'coord@territoire.example', 'COORDINATOR')).query;
    member = await signIn(served, 'remi@etoile.example');
  });
  afterEach(() => served.server.close());

  const download = async (query: string, cookie = member.cookie, language = 'fr') =>
    served.server.inject({
      url: `/export/results.docx${query}`,
      headers: { host: '127.0.0.1:4000', 'accept-language': language, ...(cookie === '' ? {} : { cookie }) },
    });
  const documentIn = async (query = '') => {
    const { statusCode, rawPayload, headers } = await download(query);
    expect([statusCode, headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    const document = String(readZip(rawPayload).get('word/document.xml'));
    return [...document.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join('\n');
  };

  test('is read by whoever is signed in, as its document is; a visitor is asked to sign in', async () => {
    expect(await firstOf(member.query, '{ results { state meetings { id } projects { id } } }')).toEqual({
      state: 'RUNNING',
      meetings: [{ id: 'm1' }, { id: 'm2' }],
      projects: [],
    });
    expect(await refusalOf(asking(served, ''), '{ results { state } }')).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
    expect((await download('', '')).json()).toMatchObject({ error: { code: 'SIGN_IN_NEEDED' } });
    // What members may not take away stays so.
    const other = await served.server.inject({
      url: '/export/people.csv',
      headers: { host: '127.0.0.1:4000', cookie: member.cookie },
    });
    expect(other.statusCode).toBe(403);
  });

  test('of a territory without a project, and of a period without anything, says so in words', async () => {
    expect(await documentIn()).toContain('Aucun projet n’a commencé dans cette période.');
    const empty = await documentIn('?from=2024-02-01&to=2024-02-29');
    expect(empty).toContain('Rien n’est noté pour cette période');
    expect(empty).toContain('Aucune parole n’est publiée pour cette période.');
    expect(await documentIn('?from=2030-01-01')).toContain('La période n’a pas commencé');
    expect(await documentIn('?from=2025-01-01&to=2025-12-31')).toContain(
      'La période n’est pas finie : tout est compté jusqu’au 1er juillet 2025.',
    );
  });

  test('days that are none, or in the wrong order, are refused and named', async () => {
    expect((await download('?from=2025-06-01&to=2025-05-01')).json()).toMatchObject({
      error: { code: 'INVALID', message: expect.stringContaining('to:') },
    });
    expect((await download('?from=hier')).json()).toMatchObject({
      error: { code: 'INVALID', message: expect.stringContaining('from:') },
    });
    expect(
      await refusalOf(member.query, '{ results(from: "2025-06-01", to: "2025-05-01") { state } }'),
    ).toMatchObject({
      code: 'INVALID',
      place: 'to',
    });
  });

  test('speaks the language of the page, else of the browser', async () => {
    const title = async (query: string, language: string) =>
      /Results of the programme|Bilan de la démarche/.exec(
        String(readZip((await download(query, member.cookie, language)).rawPayload).get('word/document.xml')),
      )?.[0];
    expect(await title('?lang=en', 'fr')).toBe('Results of the programme');
    expect(await title('', 'en-GB,fr;q=0.5')).toBe('Results of the programme');
    expect(await title('', 'fr-FR,en;q=0.5')).toBe('Bilan de la démarche');
  });

  test('words withdrawn between two downloads are in the first alone', async () => {
    const said = await firstOf<{ testimony: { id: string } }>(
      member.query,
      `mutation { recordTestimony(mutationId: "a", input: { quote: "${QUOTE}", about: { kind: MEETING, id: "m1" }, consent: NAME }) { testimony { id } } }`,
    );
    const [before, of] = [await documentIn(), said.testimony.id];
    expect(before).toContain(QUOTE);
    expect(before).toContain('Rémi Œuvrard, Conseiller, Mission locale de l’Étoile');
    await answerOf(
      member.query,
      'mutation ($of: ID) { withdrawTestimony(mutationId: "b", id: $of) { testimony { id } } }',
      { of },
    );
    expect(await documentIn()).not.toContain(QUOTE);
    expect(await firstOf(coordinator, '{ results { testimonies { id } } }')).toEqual({ testimonies: [] });
  });

  test('what the coordination writes is kept with its period, at the version that was read, and can be undone', async () => {
    const write = (
      id: string,
      introduction: string,
      version: number,
      from: string | null = '2025-01-01',
    ) => ({
      id,
      introduction,
      version,
      from,
      to: null,
    });
    const first = await firstOf<{ receipt: { id: string } }>(
      coordinator,
      WORD,
      write('a', 'Une année de liens', 0),
    );
    expect(await documentIn('?from=2025-01-01')).toContain('Une année de liens');
    expect(await documentIn()).not.toContain('Une année de liens');
    expect(await refusalOf(coordinator, WORD, write('b', 'Autre', 0))).toMatchObject({
      code: 'CONFLICT',
      place: 'version',
    });
    expect(await refusalOf(member.query, WORD, write('c', 'Autre', 1))).toMatchObject({ code: 'FORBIDDEN' });
    await answerOf(coordinator, UNDO, { id: 'd', entry: first.receipt.id });
    expect(await documentIn('?from=2025-01-01')).not.toContain('Une année de liens');
  });
});
