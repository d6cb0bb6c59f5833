import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const EDIT = `mutation ($m: ID!, $id: ID!, $v: Int!, $offers: String) {
  upsertStructure(mutationId: $m, input: { id: $id, version: $v, offers: $offers }) { receipt { id } }
}`;
const NEWS = `query ($seen: Boolean! = false) { sheetNews(seen: $seen) {
  seen structure { id } entry { id operation undoable by { accountId } changes { field after } }
} }`;
const SEEN = 'mutation ($upTo: ID) { markSheetNewsSeen(mutationId: "s", upTo: $upTo) }';

interface News {
  readonly seen: boolean;
  readonly structure: { readonly id: string };
  readonly entry: { readonly id: string; readonly operation: string; readonly undoable: boolean };
}

describeOnBothEngines('what a coordinator changes on another’s sheet', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let anne: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    anne = await signIn(served, 'anne@commune.example');
    served.clock.now = '2025-07-01T08:20:00.000Z';
    await answerOf(
      coordinator.query,
      'mutation { addEditor(mutationId: "a", structure: "s2", person: "p2") { receipt { id } } }',
    );
  });
  afterEach(() => served.server.close());

  const edit = async (who: SignedIn, m: string, v: number, id = 's2') =>
    (await firstOf<{ receipt: { id: string } }>(who.query, EDIT, { m, id, v, offers: m })).receipt.id;
  const news = (seen = false) => firstOf<News[]>(anne.query, NEWS, { seen });
  const mails = async () => (await outboxOf(served)).filter(({ kind }) => kind === 'SHEET_CHANGED');

  test('is shown to who edits it, until they looked; their own changes and other sheets are not', async () => {
    const entry = await edit(coordinator, 'Un café', 1);
    await edit(anne, 'Un thé', 2);
    await edit(coordinator, 'Un atelier', 1, 's3');
    const [first, ...others] = await news();
    expect(first).toMatchObject({
      seen: false,
      structure: { id: 's2' },
      entry: { id: entry, operation: 'STRUCTURE_EDITED', undoable: true },
    });
    // That she was named, and nothing of before it: the import of the territory is not news.
    expect(others.map((one) => one.entry.operation)).toEqual(['EDITOR_ADDED']);
    await answerOf(anne.query, SEEN);
    expect(await news()).toEqual([]);
    expect((await news(true)).map(({ seen }) => seen)).toEqual([true, true]);
    const last = await edit(coordinator, 'Un goûter', 3);
    const mine = await firstOf<{ sheetNews: News[] }>(
      anne.query,
      '{ me { sheetNews { entry { id } structure { name } seen } } }',
    );
    expect(mine.sheetNews.map((one) => one.entry.id)).toEqual([last]);
  });

  test('is looked at as far as an entry: what came meanwhile is news still', async () => {
    const first = await edit(coordinator, 'Un café', 1);
    const second = await edit(coordinator, 'Un thé', 2);
    await answerOf(anne.query, SEEN, { upTo: first });
    expect((await news()).map((one) => one.entry.id)).toEqual([second]);
    const foreign = await edit(coordinator, 'Un atelier', 1, 's3');
    expect(await refusalOf(anne.query, SEEN, { upTo: foreign })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(anne.query, SEEN, { upTo: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is taken back by who edits the sheet', async () => {
    const entry = await edit(coordinator, 'Un café', 1);
    await answerOf(anne.query, 'mutation ($e: ID!) { undo(mutationId: "u", entry: $e) { id } }', {
      e: entry,
    });
    expect(await firstOf(anne.query, '{ structure(id: "s2") { offers } }')).toEqual({ offers: null });
    expect((await news())[0]?.entry).toMatchObject({ id: entry, undoable: false });
  });

  test('is one mail an editor, sheet and hour, which later changes join', async () => {
    await edit(coordinator, 'Un café', 1);
    await edit(coordinator, 'Un thé', 2);
    await answerOf(
      coordinator.query,
      'mutation { positionStructure(mutationId: "p", structure: "s2", stage: SUPPORT) { receipt { id } } }',
    );
    await answerOf(
      coordinator.query,
      'mutation { employ(mutationId: "e", input: { person: "p5", structure: "s2" }) { receipt { id } } }',
    );
    expect(await mails()).toMatchObject([
      {
        to: 'anne@commune.example',
        data: { structure: 'Centre social Œuvre commune', path: '/?structure=s2' },
        dueAt: '2025-07-01T09:00:00.000Z',
      },
    ]);
    served.clock.now = '2025-07-01T09:10:00.000Z';
    await edit(coordinator, 'Un goûter', 3);
    expect((await mails()).map(({ dueAt }) => dueAt).sort()).toEqual([
      '2025-07-01T09:00:00.000Z',
      '2025-07-01T10:00:00.000Z',
    ]);
  });

  test('is told of an import too, where it changed the sheet', async () => {
    await served.add({
      'structures.csv': 'id,name,kind,city,offers\ns3,Formation Plus,TRAINING,Drancy,Un atelier\n',
    });
    expect(await mails()).toEqual([]);
    const file =
      'id,name,kind,city,phone\ns2,Centre social Œuvre commune,SOCIAL_CENTRE,Drancy,01 99 00 00 22\n';
    await served.add({ 'structures.csv': file });
    expect(await mails()).toMatchObject([
      {
        to: 'anne@commune.example',
        data: { structure: 'Centre social Œuvre commune', path: '/?structure=s2' },
      },
    ]);
    await served.add({ 'structures.csv': file });
    expect(await mails()).toHaveLength(1);
  });

  test('goes to nobody when the editor changes it, when nobody edits it, or when it is the coordinator’s own', async () => {
    await edit(anne, 'Un thé', 1);
    await edit(coordinator, 'Un atelier', 1, 's3');
    await answerOf(
      coordinator.query,
      'mutation { takeOverSheet(mutationId: "t", structure: "s4") { receipt { id } } }',
    );
    await edit(coordinator, 'Un prêt', 1, 's4');
    expect(await mails()).toEqual([]);
  });

  test('a visitor is refused; a member without a sheet has no news', async () => {
    const remi = await signIn(served, 'remi@etoile.example');
    await edit(coordinator, 'Un café', 1);
    expect(await firstOf(remi.query, NEWS)).toEqual([]);
    expect(await refusalOf(served.query, NEWS)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});
