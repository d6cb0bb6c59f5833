import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const SHEET = `query ($since: Date) { myTies(since: $since) {
  asOf mails person { id } structures { id }
  ties { person { id } mine noted theirs confirmed readyToIntroduce level since meeting { id } }
  introductions { structure { id } town stages route { solid steps { person { id } structure { id } } } }
  news { since confirmed { id } namedBy { id } reachable { id } connected { id }
    joined { person { id } structure { id } } left { person { id } } newcomers { person { id } structure { id } } newcomersInAll }
} }`;
const DECLARE = `mutation ($m: ID!, $to: ID!, $level: Int) {
  declareAcquaintance(mutationId: $m, to: $to, level: $level) { receipt { id } }
}`;
const SEEN = 'mutation ($m: ID!) { markMyTiesSeen(mutationId: $m) }';
const MAILS = 'mutation ($m: ID!, $wanted: Boolean!) { setSheetMails(mutationId: $m, wanted: $wanted) }';

interface Sheet {
  readonly ties: readonly { readonly person: { readonly id: string }; readonly level: number | null }[];
  readonly introductions: readonly { readonly structure: { readonly id: string } }[];
  readonly news: Readonly<Record<string, unknown>> | null;
  readonly mails: boolean;
}

describeOnBothEngines('my ties', (open) => {
  let served: SmallServer;
  let remi: SignedIn;
  const sheet = ({ query }: Pick<SignedIn, 'query'> = remi, since?: string) =>
    firstOf<Sheet>(query, SHEET, since ? { since } : {});
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
    remi = await signIn(served, 'remi@etoile.example');
  });
  afterEach(() => served.server.close());

  test('one’s own ties with one’s own answers, and whoever says to know one without theirs', async () => {
    expect(await sheet()).toMatchObject({
      person: { id: 'p1' },
      structures: [{ id: 's1' }],
      mails: true,
      ties: [
        {
          person: { id: 'p2' },
          mine: true,
          noted: false,
          theirs: true,
          confirmed: true,
          readyToIntroduce: true,
          level: 3,
          since: '2025-03-20',
          meeting: { id: 'm1' },
        },
        { person: { id: 'p5' }, mine: false, theirs: true, confirmed: false, level: null },
      ],
    });
    const anne = await signIn(served, 'anne@commune.example');
    expect((await sheet(anne)).ties).toMatchObject([
      { person: { id: 'p1' }, level: 2 },
      { person: { id: 'p4' }, mine: false, level: null },
    ]);
  });

  test('whom one could be introduced to: of the town or the next step, with who introduces', async () => {
    expect(await sheet()).toMatchObject({
      introductions: [
        {
          structure: { id: 's3' },
          town: false,
          stages: ['TRAINING'],
          route: { steps: [{ person: { id: 'p2' } }, { person: { id: 'p3' } }] },
        },
      ],
    });
  });

  const lookedOn = async (last: string) => {
    const [account] = await served.database.read<{ id: string }>('access/find-account-by-email', {
      email: 'remi@etoile.example',
    });
    await served.database.write('ties/mark-ties-seen', { account: account?.id ?? '', last, before: null });
  };

  test('what changed since one looked last, the same all day; and since a day one names', async () => {
    await served.add({
      'people.csv': 'id,name\np6,Nina Neuve\n',
      'employments.csv': 'person,structure,since\np6,s1,2025-06-20\n',
    });
    await lookedOn('2025-06-15');
    const first = await sheet();
    expect(first.news).toMatchObject({
      since: '2025-06-15',
      joined: [{ person: { id: 'p6' }, structure: { id: 's1' } }],
      newcomers: [],
    });
    expect(await firstOf(remi.query, SEEN, { m: 'seen' })).toBe(true);
    expect(await sheet()).toEqual(first);
    await lookedOn('2025-06-25');
    expect((await sheet()).news).toMatchObject({ since: '2025-06-25', joined: [] });
    expect((await sheet(remi, '2025-06-05')).news).toMatchObject({ joined: [{ person: { id: 'p6' } }] });
    expect(await refusalOf(remi.query, SHEET, { since: '2025-07-02' })).toMatchObject({ code: 'INVALID' });
  });

  test('a tie that is confirmed is news; that somebody said it anew is none', async () => {
    expect((await sheet(remi, '2025-06-15')).news).toMatchObject({
      confirmed: [{ id: 'p2' }],
      namedBy: [{ id: 'p5' }],
    });
    const said = { source: 'SELF', declaredAt: '2025-03-25', since: '2025-03-20', until: '2025-06-30' };
    await served.database.write('exchange/merge-links-by-id:KNOWS', {
      rows: [
        { id: 'a', from: 'p1', to: 'p2', ...said },
        { id: 'b', from: 'p2', to: 'p1', ...said },
        { id: 'c', from: 'p5', to: 'p1', ...said },
      ],
    });
    expect((await sheet(remi, '2025-06-15')).news).toMatchObject({ confirmed: [], namedBy: [] });
    expect((await sheet(remi, '2025-03-25')).news).toMatchObject({ confirmed: [{ id: 'p2' }] });
    await answerOf(remi.query, DECLARE, { m: 'a', to: 'p5', level: 1 });
    expect(await sheet(remi, '2025-06-15')).toMatchObject({ news: { confirmed: [{ id: 'p5' }] } });
  });

  test('nothing for a visitor, nor by a link of the survey; null for who is nobody of the directory', async () => {
    expect(await refusalOf(asking(served, ''), SHEET)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const analyst = await signIn(served, 'etude@territoire.example', 'ANALYST');
    expect(await firstOf(analyst.query, SHEET)).toBeNull();
    expect(await firstOf(analyst.query, SEEN, { m: 's' })).toBe(false);
    expect(await refusalOf(analyst.query, MAILS, { m: 'w', wanted: false })).toMatchObject({
      code: 'INVALID',
    });
  });

  test('the mail about it is one’s own to want, and no entry of the journal', async () => {
    await firstOf(remi.query, MAILS, { m: 'w', wanted: false });
    expect((await sheet()).mails).toBe(false);
    const journal = await answerOf(remi.query, '{ journal(first: 5) { edges { node { operation } } } }');
    expect(journal).toEqual({ journal: { edges: [{ node: { operation: 'IMPORTED' } }] } });
    await firstOf(remi.query, MAILS, { m: 'w2', wanted: true });
    expect((await sheet()).mails).toBe(true);
  });
});
