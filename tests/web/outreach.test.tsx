import { screen, within } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { type Asked, openPage } from './open-page';

jest.setTimeout(30_000);

const drancy = { id: '93029', name: 'Drancy' };
const gare = { id: 'QN2', name: 'La Gare' };
const place = (id: string, name: string, nearness: string) => ({
  nearness,
  host: {
    left: 1,
    structure: {
      id,
      name,
      kind: 'SOCIAL_CENTRE',
      mayEdit: false,
      outreachConditions: 'préparée avec l’équipe',
      limits: null,
      cities: [drancy],
    },
  },
});
const PAGE = {
  outreachProposals: [
    {
      id: 'o9',
      state: 'PROPOSED',
      word: null,
      days: 'mardi matin',
      halfDays: ['TUESDAY_MORNING'],
      purpose: 'aide au CV',
      since: '2025-09-01',
      until: null,
      mayAnswer: true,
      host: { id: 's2', name: 'Élan solidaire', outreachLeft: 1 },
      runner: { id: 's1', name: 'Zone d’envol' },
    },
  ],
  outreachMatching: {
    seekers: [
      {
        sought: 'Un matin par semaine',
        structure: {
          id: 's1',
          name: 'Zone d’envol',
          kind: 'COMPANY',
          mayEdit: true,
          cities: [drancy],
          neighbourhoods: [gare],
        },
        places: [place('s2', 'Élan solidaire', 'NEIGHBOURHOOD'), place('s3', 'Le Relais', 'CITY')],
      },
      {
        sought: 'Un lieu',
        structure: {
          id: 's4',
          name: 'Sans commune',
          kind: 'OTHER',
          mayEdit: true,
          cities: [],
          neighbourhoods: [],
        },
        places: [],
      },
    ],
    hosts: [
      {
        room: null,
        left: null,
        structure: {
          id: 's3',
          name: 'Le Relais',
          kind: 'SOCIAL_CENTRE',
          outreachConditions: null,
          cities: [drancy],
          neighbourhoods: [],
          outreachHosted: [],
        },
      },
    ],
  },
  neighbourhoods: [{ ...gare, city: drancy }],
};
const SESSION = {
  outreachSession: {
    ...PAGE.outreachProposals[0],
    version: 4,
    host: { id: 's2', name: 'Élan solidaire', outreachRoom: 1, outreachLeft: 1, outreachConditions: null },
  },
};
const COORDINATOR = { ...territory, me: { ...territory.me, role: 'COORDINATOR' as const } };
const answers = { ...ANSWERS, Territory: COORDINATOR, Outreach: PAGE, OutreachSession: SESSION };
const open = (address: string, instead?: Parameters<typeof openPage>[2]) =>
  openPage(address, answers, instead, 'Permanences');
const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables);

test('who looks for a place reads the nearest places with room, and what is proposed is not proposed twice', async () => {
  await open('/outreach');
  const seekers = within(await screen.findByRole('region', { name: /Cherchent un lieu/ }));
  const rows = seekers.getAllByText(/même (quartier|ville)/).map(({ textContent }) => textContent);
  expect(rows.map((row) => row?.split(' · ')[0])).toEqual(['même quartier', 'même ville']);
  expect(seekers.getByText('Déjà proposé, en attente.')).toBeTruthy();
  expect(seekers.getAllByRole('button', { name: /Proposer/ })).toHaveLength(1);
  expect(seekers.getByText(/Commune non renseignée/)).toBeTruthy();
  expect(screen.getByText(/N’a pas encore dit combien/)).toBeTruthy();
});

test('the host accepts at the version that was read; beyond its room the page says what is left', async () => {
  const { asked, user } = await open('/outreach', ({ operation }) =>
    operation === 'AnswerOutreach'
      ? {
          errors: [
            {
              message: 'no',
              extensions: { code: 'CONFLICT', facts: { reason: 'NO_ROOM', left: 0, wanted: 1 } } as never,
            },
          ],
        }
      : null,
  );
  await user.click(await screen.findByRole('button', { name: /^Accepter/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(
    await dialog.findByText(/Zone d’envol propose de venir à Élan solidaire\s: mardi matin/),
  ).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Accepter' }));
  expect((await dialog.findByRole('alert')).textContent).toMatch(
    /Il reste 0 demi-journée par semaine.*il en faut 1 demi-journée/,
  );
  expect(sent(asked, 'AnswerOutreach')).toMatchObject([{ id: 'o9', version: 4, accepted: true }]);
});

test('a session is proposed from the list: the two are filled in, days are ticked', async () => {
  const structure = (id: string) => ({ id, name: id === 's3' ? 'Le Relais' : 'Zone d’envol' });
  const { asked, user } = await open('/outreach', ({ operation, variables }) => {
    if (operation === 'NamedStructure') return { data: { structure: structure(String(variables.id)) } };
    if (operation === 'OutreachHostOf')
      return {
        data: {
          structure: {
            ...structure('s3'),
            hostsOutreach: true,
            outreachRoom: 2,
            outreachLeft: 1,
            outreachConditions: null,
            limits: 'une liste de candidats',
          },
        },
      };
    if (operation !== 'RecordOutreach') return null;
    const outreach = { id: 'o2', state: 'PROPOSED', host: structure('s3'), runner: structure('s1') };
    return { data: { recordOutreach: { outreach, receipt: { id: 'j1', repeated: false } } } };
  });
  await user.click(await screen.findByRole('button', { name: /^Proposer Zone/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(
    await dialog.findByText(/Le Relais donne 2 demi-journées par semaine\s; reste 1 demi-journée/),
  ).toBeTruthy();
  expect(dialog.getByText(/une liste de candidats/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Proposer' }));
  expect(sent(asked, 'RecordOutreach')).toEqual([]);
  await user.click(dialog.getByLabelText('jeudi matin'));
  await user.click(dialog.getByRole('button', { name: 'Proposer' }));
  await screen.findByText(/est proposée\s: à Le Relais de répondre/);
  expect(sent(asked, 'RecordOutreach')).toMatchObject([
    { input: { host: 's3', runner: 's1', halfDays: ['THURSDAY_MORNING'] } },
  ]);
});

test('the address keeps the town and the neighbourhood', async () => {
  const { asked, user, history } = await open('/outreach?city=93029');
  await user.selectOptions(await screen.findByLabelText('Quartier prioritaire'), 'QN2');
  expect(history.location.search).toBe('?city=93029&neighbourhood=QN2');
  expect(sent(asked, 'Outreach').at(-1)).toMatchObject({ city: '93029', neighbourhood: 'QN2' });
});
