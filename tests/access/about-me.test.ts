import {
  LINKS_OF_PEOPLE,
  SHOWN_LABELS,
  SHOWN_LINKS,
  TOLD_OTHERWISE,
} from '../../api/access/privacy/about-me-kinds';
import { NODE_LABELS } from '../../api/graph/record-kinds';
import { later } from '../../api/later';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { asking, type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

interface Section {
  readonly kind: string;
  readonly records: readonly {
    readonly what: string | null;
    readonly facts: readonly { name: string; value: string }[];
  }[];
}
const ABOUT = '{ aboutMe { namedBy sections { kind records { what facts { name value } } } } }';

test('every kind of record or link that may touch a person is shown, or told otherwise with a reason', () => {
  const shown: readonly string[] = ['Person', 'Account', ...SHOWN_LABELS, ...SHOWN_LINKS];
  for (const kind of [...NODE_LABELS, ...LINKS_OF_PEOPLE])
    expect({ kind, told: shown.includes(kind) || (TOLD_OTHERWISE[kind] ?? '').length > 5 }).toEqual({
      kind,
      told: true,
    });
  // What is new in record-kinds.ts is shown by itself; what is told otherwise has to stand in one list.
  expect(Object.keys(TOLD_OTHERWISE).filter((kind) => shown.includes(kind))).toEqual([]);
});

describeOnBothEngines(
  'all you hold about me',
  (open) => {
    let served: SmallServer;
    let remi: SignedIn;
    beforeAll(async () => {
      served = await serveSmallTerritory(await open());
      await signIn(served, 'coord@territoire.example', 'COORDINATOR');
      remi = await signIn(served, 'remi@etoile.example', null, ['s1']);
      await served.add({
        'ideas.csv': 'id,text,meeting,proposedBy,supportedBy\ni1,Un annuaire commun,m1,p1,p2\n',
        'projects.csv': 'id,title,status,lead\nj1,L’annuaire,RUNNING,p1\n',
      });
      await answerOf(
        remi.query,
        'mutation { requestIntroduction(mutationId: "i", through: "p4", to: "p2", word: "Un stage") { receipt { id } } }',
      );
      await answerOf(remi.query, 'mutation { markNoticeSeen(mutationId: "n") }');
    });
    afterAll(() => served.server.close());
    const sections = async () =>
      new Map(
        (await firstOf<{ sections: Section[] }>(remi.query, ABOUT)).sections.map((one) => [
          one.kind,
          one.records,
        ]),
      );
    const fact = (records: Section['records'] | undefined, name: string) =>
      records?.flatMap(({ facts }) => facts).find((one) => one.name === name)?.value;

    test('sheet, account, employments, rencontres, own words with own levels, ideas, projects, introductions, sessions', async () => {
      const found = await sections();
      expect(fact(found.get('Person'), 'phone')).toBe('01 99 00 00 01');
      expect(fact(found.get('Account'), 'noticeSeenAt')).toBe(served.clock.now);
      expect(found.get('WORKS_FOR')?.[0]?.what).toBe('Mission locale de l’Étoile');
      expect(found.get('EDITS')?.[0]?.what).toBe('Mission locale de l’Étoile');
      expect(found.get('ATTENDED')?.map(({ what }) => what)).toEqual([
        'Rencontre de Sevran',
        'Rencontre de Drancy',
      ]);
      expect(fact(found.get('KNOWS'), 'level')).toBe('3');
      expect(found.get('PROPOSED')?.[0]?.what).toBe('Un annuaire commun');
      expect(found.get('TAKES_PART_IN')?.[0]?.what).toBe('L’annuaire');
      expect(found.get('ASKED_BY')?.[0]?.what).toBe('Un stage');
      expect(found.get('Session')).toHaveLength(1);
      expect(found.get('JournalEntry')?.length).toBeGreaterThan(0);
    });

    test('tells how many say to know one, never who nor how well', async () => {
      const about = await firstOf<{ namedBy: number; sections: Section[] }>(remi.query, ABOUT);
      expect(about.namedBy).toBe(2);
      expect(JSON.stringify(about)).not.toContain('Léa Équipe');
      expect(fact((await sections()).get('KNOWS'), 'level')).not.toBe('4');
    });

    test('is taken away as JSON by whoever is signed in, and by nobody else', async () => {
      const get = (cookie: string) =>
        served.server.inject({
          url: '/export/about-me.json',
          headers: { host: '127.0.0.1:4000', ...(cookie ? { cookie } : {}) },
        });
      const taken = await get(remi.cookie);
      expect(taken.headers['content-disposition']).toContain('about-me.json');
      expect(JSON.parse(taken.body)).toMatchObject({ namedBy: 2 });
      expect((await get('')).statusCode).toBe(401);
      expect(await refusalOf(asking(served, ''), ABOUT)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    });

    test('the first day on which the notice was read is kept', async () => {
      const before = served.clock.now;
      served.clock.now = later(before, 3_600_000);
      await answerOf(remi.query, 'mutation { markNoticeSeen(mutationId: "again") }');
      expect(await firstOf(remi.query, '{ me { noticeSeenAt } }')).toEqual({ noticeSeenAt: before });
      served.clock.now = before;
    });
  },
  { shared: true },
);
