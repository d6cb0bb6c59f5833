import fc from 'fast-check';
import { askDueReviews } from '../../api/directory/ask-review';
import { freshnessOf, reviewDueOn } from '../../api/directory/freshness';
import { later } from '../../api/later';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { outboxOf } from '../support/outbox';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

describe('when a sheet is asked about again', () => {
  test.each([
    ['2025-01-15', '2025-07-15'],
    ['2025-08-31', '2026-02-28'],
    ['2023-08-31', '2024-02-29'],
    ['2025-03-31', '2025-09-30'],
    ['2025-12-01', '2026-06-01'],
  ])('a yes of %s holds until %s', (yes, due) => {
    expect(reviewDueOn(yes)).toBe(due);
    expect([freshnessOf(null, due), freshnessOf(yes, yes), freshnessOf(yes, due)]).toEqual([
      'NEVER',
      'HOLDS',
      'DUE',
    ]);
  });

  test('a later yes never falls due before an earlier one', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(reviewDueOn(first) <= reviewDueOn(second)).toBe(true);
        expect(reviewDueOn(first) > first).toBe(true);
      }),
    );
  });
});

const EDIT = `mutation ($m: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $m, input: $input) { structure { version reviewedOn selfReferencedAt } receipt { id } }
}`;
const CONFIRM = `mutation ($m: ID! = "yes", $id: ID! = "s2", $v: Int!) {
  confirmSheet(mutationId: $m, id: $id, version: $v) { structure { version reviewedOn selfReferencedAt } receipt { id } }
}`;
const SHEET = '{ structure(id: "s2") { version reviewedOn offers } }';
const UNDO = 'mutation ($e: ID!) { undo(mutationId: "undo", entry: $e) { id } }';
const HALF_A_YEAR = 184 * 86_400_000;

describeOnBothEngines('the last yes of a structure to its sheet', (open) => {
  let served: SmallServer;
  let anne: SignedIn;
  let coordinator: SignedIn;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    anne = await signIn(served, 'anne@commune.example', null, ['s2']);
  });
  afterEach(() => served.server.close());

  const edit = (who: SignedIn, m: string, version: number, said: object) =>
    firstOf<{ structure: object; receipt: { id: string } }>(who.query, EDIT, {
      m,
      input: { id: 's2', version, ...said },
    });
  const asked = async () =>
    (await outboxOf(served)).filter(({ kind }) => kind === 'SHEET_STILL_RIGHT').map(({ to }) => to);

  test('a filling by its own people is a yes, the first one is remembered; the coordination’s is none', async () => {
    const byOthers = await edit(coordinator, 'a', 1, { offers: 'Un café' });
    expect(byOthers.structure).toEqual({ version: 2, reviewedOn: null, selfReferencedAt: null });
    const own = await edit(anne, 'b', 2, { offers: 'Un accueil sans rendez-vous' });
    expect(own.structure).toEqual({ version: 3, reviewedOn: '2025-07-01', selfReferencedAt: NOW });
    served.clock.now = later(NOW, 86_400_000);
    const again = await signIn(served, 'anne@commune.example', null, ['s2']);
    const same = await edit(again, 'c', 3, { offers: 'Un accueil sans rendez-vous' });
    expect(same.receipt.id).toBeNull();
    expect(same.structure).toMatchObject({ reviewedOn: '2025-07-01' });
  });

  test('one tap confirms; nobody else than its own people does, whoever keeps the sheet for them included', async () => {
    expect(await refusalOf(coordinator.query, CONFIRM, { v: 1 })).toMatchObject({ code: 'FORBIDDEN' });
    const remi = await signIn(served, 'remi@etoile.example', null, ['s1']);
    expect(await refusalOf(remi.query, CONFIRM, { v: 1 })).toMatchObject({ code: 'FORBIDDEN' });
    const keeper = await signIn(served, 'remplace@territoire.example', 'COORDINATOR', ['s2']);
    expect(await refusalOf(keeper.query, CONFIRM, { v: 1 })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await firstOf(coordinator.query, SHEET)).toMatchObject({ version: 1, reviewedOn: null });
    const said = await firstOf<{ structure: object; receipt: { id: string } }>(anne.query, CONFIRM, { v: 1 });
    expect(said.structure).toEqual({ version: 2, reviewedOn: '2025-07-01', selfReferencedAt: null });
    await answerOf(anne.query, UNDO, { e: said.receipt.id });
    expect(await firstOf(coordinator.query, SHEET)).toMatchObject({ reviewedOn: null });
  });

  test('what was changed meanwhile is not confirmed unseen', async () => {
    await edit(coordinator, 'a', 1, { offers: 'Un café' });
    expect(await refusalOf(anne.query, CONFIRM, { v: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await firstOf(anne.query, SHEET)).toMatchObject({ reviewedOn: null });
  });

  test('two people fill it at once: nothing is lost, both states are shown', async () => {
    const both = await Promise.all(
      ['Un café', 'Un atelier'].map((offers) =>
        anne.query(EDIT, { m: offers, input: { id: 's2', version: 1, offers } }),
      ),
    );
    const refused = both.flatMap(({ errors }) => errors ?? []);
    expect(refused).toHaveLength(1);
    const { current, yours } = (refused[0]?.extensions.facts ?? {}) as { current: object; yours: object };
    expect([current, yours]).toEqual([
      { version: 2, offers: expect.any(String) },
      { version: 1, offers: expect.any(String) },
    ]);
    expect(current).not.toMatchObject({ offers: (yours as { offers: string }).offers });
    expect(await firstOf(anne.query, SHEET)).toMatchObject(current);
  });

  test('taking an edit back takes its yes back too, unless a later one came', async () => {
    const first = await edit(anne, 'a', 1, { offers: 'Un café' });
    served.clock.now = later(NOW, 86_400_000);
    const then = await signIn(served, 'anne@commune.example', null, ['s2']);
    await firstOf(then.query, CONFIRM, { v: 2 });
    await answerOf(then.query, UNDO, { e: first.receipt.id });
    expect(await firstOf(then.query, SHEET)).toMatchObject({ offers: null, reviewedOn: '2025-07-02' });
  });

  test('six months after the last yes its editors are asked, once for each yes, however many processes look', async () => {
    await edit(anne, 'a', 1, { offers: 'Un café' });
    await served.jobs.tick();
    expect(await asked()).toEqual([]);
    served.clock.now = later(NOW, HALF_A_YEAR);
    const desk = { database: served.database, clock: () => served.clock.now };
    await Promise.all([askDueReviews(desk, () => true), askDueReviews(desk, () => true)]);
    expect(await asked()).toEqual(['anne@commune.example']);
    // What was sent is forgotten after a month: nobody is asked again for that.
    await served.database.write('mail/forget-old-mails', { before: later(NOW, 2 * HALF_A_YEAR) });
    await served.database.write('mail/drop-mails', {
      ids: (await served.database.read<{ id: string }>('mail/list-mails', { state: null, limit: 50 })).map(
        ({ id }) => id,
      ),
    });
    served.clock.now = later(NOW, HALF_A_YEAR + 32 * 86_400_000);
    await served.jobs.tick();
    expect(await asked()).toEqual([]);
    const then = await signIn(served, 'anne@commune.example', null, ['s2']);
    await firstOf(then.query, CONFIRM, { v: 2 });
    served.clock.now = later(served.clock.now, HALF_A_YEAR);
    await served.jobs.tick();
    expect(await asked()).toEqual(['anne@commune.example']);
  });

  test('the coordination sees the sheets that wait for a yes: the oldest first, then those that never had one', async () => {
    await edit(anne, 'a', 1, { offers: 'Un café' });
    const remi = await signIn(served, 'remi@etoile.example', null, ['s1']);
    await firstOf(remi.query, CONFIRM, { id: 's1', v: 1 });
    const STALE = '{ staleSheets { id reviewedOn } }';
    const now = await firstOf<{ id: string }[]>(coordinator.query, STALE);
    expect(now.map(({ id }) => id)).toEqual(['s4', 's5', 's3']);
    served.clock.now = later(NOW, HALF_A_YEAR);
    const late = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    const then = await firstOf<{ id: string }[]>(late.query, STALE);
    expect(then.map(({ id }) => id)).toEqual(['s2', 's1', 's4', 's5', 's3']);
    const anew = await signIn(served, 'remi@etoile.example', null);
    expect(await refusalOf(anew.query, STALE)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
