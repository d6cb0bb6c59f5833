import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const PAGE = '{ page(id: LEGAL) { id text updatedAt version } }';
const EDIT = `mutation ($m: ID!, $text: String!, $v: Int!) {
  editPage(mutationId: $m, id: LEGAL, text: $text, version: $v) { page { text version } receipt { id } }
}`;
const NAME = `mutation ($m: ID!, $name: String!, $v: Int!) {
  editTerritory(mutationId: $m, name: $name, version: $v) { territory { name version } receipt { id } }
}`;
const UNDO = 'mutation ($m: ID!, $e: ID!) { undo(mutationId: $m, entry: $e) { id } }';

describeOnBothEngines('what a coordinator fills in', (open) => {
  let served: SmallServer;
  let coordinator: SignedIn;
  let visitor: SmallServer['query'];
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    await signIn(served, 'chef@territoire.example', 'ADMINISTRATOR');
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    visitor = asking(served, '');
  });
  afterEach(() => served.server.close());

  type Edited = { page: { text: string | null; version: number }; receipt: { id: string | null } };

  test('a page has no text until it is filled in; then everybody reads it, as it was written', async () => {
    expect(await firstOf(visitor, PAGE)).toEqual({ id: 'LEGAL', text: null, updatedAt: null, version: 0 });
    const text = 'La ville de Sevran\n\n- une <b>liste</b>\n- <script>alert(1)</script>';
    const edited = await firstOf<Edited>(coordinator.query, EDIT, { m: 'a', text, v: 0 });
    expect(edited.page).toEqual({ text, version: 1 });
    expect(await firstOf(visitor, PAGE)).toEqual({
      id: 'LEGAL',
      text,
      updatedAt: '2025-07-01T08:00:00.000Z',
      version: 1,
    });
  });

  test('is changed at the version that was read, and each change is taken back', async () => {
    const first = await firstOf<Edited>(coordinator.query, EDIT, { m: 'a', text: 'Un', v: 0 });
    expect(await refusalOf(coordinator.query, EDIT, { m: 'b', text: 'Deux', v: 0 })).toMatchObject({
      code: 'CONFLICT',
      facts: { current: { version: 1, text: 'Un' }, yours: { version: 0 } },
    });
    served.clock.now = '2025-07-01T08:05:00.000Z';
    const second = await firstOf<Edited>(coordinator.query, EDIT, { m: 'c', text: 'Deux', v: 1 });
    await answerOf(coordinator.query, UNDO, { m: 'd', e: second.receipt.id });
    expect(await firstOf(visitor, PAGE)).toMatchObject({ text: 'Un' });
    await answerOf(coordinator.query, UNDO, { m: 'e', e: first.receipt.id });
    expect(await firstOf(visitor, PAGE)).toMatchObject({ text: null, version: 0 });
    expect(await refusalOf(coordinator.query, EDIT, { m: 'f', text: 'Trois', v: 3 })).toMatchObject({
      code: 'CONFLICT',
      facts: { current: { version: 0 } },
    });
  });

  test('an empty text brings the default back; the same text again is no change', async () => {
    await answerOf(coordinator.query, EDIT, { m: 'a', text: 'Un', v: 0 });
    served.clock.now = '2025-07-01T08:05:00.000Z';
    const same = await firstOf<Edited>(coordinator.query, EDIT, { m: 'b', text: 'Un', v: 1 });
    expect(same.receipt.id).toBeNull();
    const emptied = await firstOf<Edited>(coordinator.query, EDIT, { m: 'c', text: ' ', v: 1 });
    expect(emptied.page).toEqual({ text: null, version: 2 });
  });

  test('a text of more than 20,000 characters is refused; so is whoever does not coordinate', async () => {
    const long = { m: 'a', text: 'x'.repeat(20_001), v: 0 };
    expect(await refusalOf(coordinator.query, EDIT, long)).toMatchObject({ code: 'INVALID', place: 'text' });
    const member = await signIn(served, 'remi@etoile.example');
    expect(await refusalOf(member.query, EDIT, { m: 'b', text: 'x', v: 0 })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(visitor, EDIT, { m: 'c', text: 'x', v: 0 })).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
  });

  test('the territory has another name at once, and its own again', async () => {
    const changed = await firstOf<{ territory: { name: string; version: number }; receipt: { id: string } }>(
      coordinator.query,
      NAME,
      { m: 'a', name: 'Terres du Nord', v: 1 },
    );
    expect(changed.territory).toEqual({ name: 'Terres du Nord', version: 2 });
    expect(await firstOf(visitor, '{ territory { name } }')).toEqual({ name: 'Terres du Nord' });
    expect(await refusalOf(coordinator.query, NAME, { m: 'b', name: 'Autre', v: 1 })).toMatchObject({
      code: 'CONFLICT',
    });
    await answerOf(coordinator.query, UNDO, { m: 'c', e: changed.receipt.id });
    expect(await firstOf(visitor, '{ territory { name } }')).toEqual({ name: 'Paris Terres d’Envol' });
  });
});
