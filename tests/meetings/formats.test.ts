import ICAL from 'ical.js';
import { answerOf, firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { type SignedIn, signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const RECORD = `mutation ($m: ID!, $input: FormatInput!) {
  recordFormat(mutationId: $m, input: $input) { format { id title minutes version steps { minutes text } } receipt { id } }
}`;
const REMOVE =
  'mutation ($m: ID!, $id: ID!, $version: Int!) { removeFormat(mutationId: $m, id: $id, version: $version) { format { id } receipt { id } } }';
const MEETING =
  'mutation ($m: ID!, $input: MeetingInput!) { recordMeeting(mutationId: $m, input: $input) { meeting { id version heldOn startsAt endsAt place capacity format formatCard { id builtIn title } } } }';

interface Card {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}
interface Held {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

describeOnBothEngines(
  'format cards, and the hour and place of a rencontre',
  (open) => {
    let served: SmallServer;
    let coordinator: SignedIn;
    let n = 0;
    beforeAll(async () => {
      served = await serveSmallTerritory(await open());
      coordinator = await signIn(served, 'coord@territoire.example', 'COORDINATOR');
    }, 60_000);
    afterAll(() => served.server.close());

    const m = () => {
      n += 1;
      return `m${n}`;
    };
    const write = async (input: object) =>
      await firstOf<{ format: Card; receipt: { id: string } }>(coordinator.query, RECORD, { m: m(), input });
    const hold = async (input: object) =>
      (await firstOf<{ meeting: Held }>(coordinator.query, MEETING, { m: m(), input })).meeting;
    const refusedMeeting = (input: object) => refusalOf(coordinator.query, MEETING, { m: m(), input });
    const NEW = { title: 'Rencontre', heldOn: '2025-09-10' };

    test('those that came with the application are read by anybody, in both languages, with the chamboule-tout', async () => {
      const text =
        'query ($l: Language!) { formats(language: $l) { id builtIn title purpose minutes material steps { minutes text } tips } }';
      const [fr, en] = await Promise.all(['FR', 'EN'].map((l) => firstOf<Card[]>(served.query, text, { l })));
      const builtIn = (cards: Card[] | undefined) => cards?.filter((card) => card.builtIn) ?? [];
      expect(builtIn(fr).map(({ id }) => id)).toEqual(builtIn(en).map(({ id }) => id));
      const alley = builtIn(fr).find(({ id }) => id === 'chamboule-tout');
      expect(alley).toMatchObject({ title: 'Chamboule-tout de l’emploi', minutes: 120 });
      const shape = ({ minutes, steps, material, tips }: Card) => [
        minutes,
        (steps as { minutes: number }[]).map((step) => step.minutes),
        (material as string[]).length,
        (tips as string[]).length,
      ];
      expect(builtIn(en).map(shape)).toEqual(builtIn(fr).map(shape));
    });

    test('a rencontre whose format is called after a card follows it; a chosen card gives its name', async () => {
      const called = await hold({ ...NEW, format: "Chamboule-tout de l'EMPLOI" });
      expect(called.formatCard).toEqual({
        id: 'chamboule-tout',
        builtIn: true,
        title: 'Chamboule-tout de l’emploi',
      });
      const chosen = await hold({ ...NEW, formatCard: 'marche' });
      expect(chosen).toMatchObject({
        format: 'Marche entre deux lieux, puis ateliers',
        formatCard: { id: 'marche' },
      });
      expect(await hold({ ...NEW, format: 'à l’improviste' })).toMatchObject({ formatCard: null });
      expect(await refusedMeeting({ ...NEW, formatCard: 'nobody' })).toMatchObject({
        code: 'INVALID',
        place: 'input.formatCard',
      });
    });

    test('one writes a card of one’s own, corrects it, and takes it away while a rencontre follows it; undo brings both back', async () => {
      const steps = [
        { minutes: 10, text: 'Accueil | café' },
        { minutes: 0, text: 'On y va' },
        { minutes: 10, text: 'Accueil | café' },
      ];
      const { format } = await write({ title: 'Goûter', steps, peopleFrom: 4, peopleTo: 9 });
      expect(format).toMatchObject({ minutes: 20, steps, version: 1 });
      const meeting = await hold({ ...NEW, formatCard: format.id });
      expect(meeting).toMatchObject({ format: 'Goûter', formatCard: { id: format.id, builtIn: false } });
      const again = await write({ id: format.id, version: 1, title: 'Goûter d’hiver' });
      expect(again.format).toMatchObject({ title: 'Goûter d’hiver', steps, version: 2 });
      expect(await refusalOf(coordinator.query, REMOVE, { m: m(), id: format.id, version: 1 })).toMatchObject(
        { code: 'CONFLICT', place: 'version' },
      );
      const gone = await firstOf<{ format: null; receipt: { id: string } }>(coordinator.query, REMOVE, {
        m: m(),
        id: format.id,
        version: 2,
      });
      expect(gone.format).toBeNull();
      const seen = () =>
        firstOf(coordinator.query, 'query ($id: ID!) { meeting(id: $id) { format formatCard { title } } }', {
          id: meeting.id,
        });
      expect(await seen()).toEqual({ format: 'Goûter', formatCard: null });
      await answerOf(
        coordinator.query,
        'mutation ($m: ID!, $e: ID!) { undo(mutationId: $m, entry: $e) { id } }',
        {
          m: m(),
          e: gone.receipt.id,
        },
      );
      expect(await seen()).toEqual({ format: 'Goûter', formatCard: { title: 'Goûter d’hiver' } });
    });

    test.each([
      ['a card that came with the application', { id: 'marche', version: 1, title: 'À moi' }, 'CONFLICT'],
      ['no title', { purpose: 'Rien' }, 'INVALID'],
      ['fewer people at most than at least', { title: 'X', peopleFrom: 9, peopleTo: 4 }, 'INVALID'],
      ['a step of a negative time', { title: 'X', steps: [{ minutes: -1, text: 'a' }] }, 'INVALID'],
      ['an empty step', { title: 'X', steps: [{ minutes: 1, text: ' ' }] }, 'INVALID'],
    ])('%s is refused', async (_what, input, code) => {
      expect(await refusalOf(coordinator.query, RECORD, { m: m(), input })).toMatchObject({ code });
    });

    test('a rencontre has an hour, a place and seats; its hours move with its day', async () => {
      const hours = { startsAt: '2025-09-10T14:00', endsAt: '2025-09-10T17:30' };
      const made = await hold({ ...NEW, ...hours, place: 'Salle 2', capacity: 40 });
      expect(made).toMatchObject({ ...hours, place: 'Salle 2', capacity: 40 });
      const moved = await hold({ id: made.id, version: 1, heldOn: '2025-10-01' });
      expect(moved).toMatchObject({ startsAt: '2025-10-01T14:00', endsAt: '2025-10-01T17:30' });
      const cleared = await hold({ id: made.id, version: 2, startsAt: null, endsAt: null, place: null });
      expect(cleared).toMatchObject({ startsAt: null, endsAt: null, place: null, capacity: 40 });
    });

    test.each([
      [
        'an end before the beginning',
        { startsAt: '2025-09-10T14:00', endsAt: '2025-09-10T13:00' },
        'input.endsAt',
      ],
      ['a beginning on another day', { startsAt: '2025-09-11T14:00' }, 'input.startsAt'],
      ['an end without a beginning', { endsAt: '2025-09-10T14:00' }, 'input.startsAt'],
      ['an hour that is none', { startsAt: '2025-09-10T25:00' }, 'input.startsAt'],
      ['no seat at all', { capacity: 0 }, 'input.capacity'],
    ])('%s is refused', async (_what, input, place) => {
      expect(await refusedMeeting({ ...NEW, ...input })).toMatchObject({ code: 'INVALID', place });
    });

    test('files bring and take hours and place, and an hour of another day is a bad line', async () => {
      await served.add({
        'meetings.csv':
          'id,title,heldOn,startsAt,endsAt,place,capacity\nmx,Avec heure,2025-09-12,12/09/2025 9:30,2025-09-12 12:00,Salle 1,30\n',
      });
      const text = '{ meeting(id: "mx") { startsAt endsAt place capacity } }';
      expect(await firstOf(served.query, text)).toEqual({
        startsAt: '2025-09-12T09:30',
        endsAt: '2025-09-12T12:00',
        place: 'Salle 1',
        capacity: 30,
      });
      const out = await served.server.inject({
        url: '/export/meetings.csv',
        headers: { host: '127.0.0.1:4000', cookie: coordinator.cookie },
      });
      expect(out.body).toContain('2025-09-12T09:30');
      await expect(
        served.add({ 'meetings.csv': 'id,title,heldOn,startsAt\nmy,Faux,2025-09-12,2025-09-13 10:00\n' }),
      ).rejects.toMatchObject({ code: 'IMPORT_REFUSED' });
    });

    test('a rencontre goes into a calendar at its hour in Paris; an unknown one is none', async () => {
      const take = (id: string) =>
        served.server.inject({ url: `/meetings/${id}.ics`, headers: { host: '127.0.0.1:4000' } });
      const made = await hold({
        ...NEW,
        title: 'Été, à Sevran',
        startsAt: '2025-09-10T14:00',
        endsAt: '2025-09-10T17:30',
        place: 'Salle 2',
      });
      const { headers, body } = await take(made.id);
      expect(headers).toMatchObject({
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="ete-a-sevran.ics"',
      });
      const event = new ICAL.Event(
        new ICAL.Component(ICAL.parse(body)).getFirstSubcomponent('vevent') ?? undefined,
      );
      expect([event.summary, event.location, event.startDate.toString(), event.endDate.toString()]).toEqual([
        'Été, à Sevran',
        'Salle 2',
        '2025-09-10T12:00:00Z',
        '2025-09-10T15:30:00Z',
      ]);
      expect((await take('nobody')).statusCode).toBe(404);
    });
  },
  { shared: true },
);
