import { screen, waitFor, within } from '@testing-library/react';
import type { WorkQuery } from '../../web/src/gql/graphql';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

type Item = WorkQuery['isolatedStructures'][number];

const anItem = (id: string, name: string, rest: Partial<Item> = {}): Item => ({
  structure: { id, name, kind: 'ASSOCIATION', cities: [{ id: '93071', name: 'Sevran' }] },
  reasons: ['NOBODY_REGISTERED'],
  since: '2023-05-01',
  sinceMeeting: null,
  note: null,
  nextAction: { kind: 'REGISTER', meeting: null, person: null, via: null },
  ...rest,
});

const ada = { id: 'p1', name: 'Ada Martin', email: null };
const ITEMS: readonly Item[] = [
  anItem('s1', 'Association seule'),
  anItem('s2', 'Menuiserie', {
    reasons: ['NEVER_CAME'],
    since: '2025-06-12',
    sinceMeeting: { heldOn: '2025-06-12', cities: [{ name: 'Sevran' }] },
    nextAction: {
      kind: 'INVITE',
      meeting: { id: 'm3', title: 'Rencontre de Drancy', heldOn: '2025-11-20' },
      person: ada,
      via: null,
    },
  }),
  anItem('s3', 'Le fil', {
    structure: { id: 's3', name: 'Le fil', kind: 'COMPANY', cities: [{ id: '93029', name: 'Drancy' }] },
    reasons: ['INSIDE', 'INSIDE_ITS_CITY'],
    since: null,
    nextAction: {
      kind: 'INTRODUCE',
      meeting: null,
      person: ada,
      via: { id: 'p2', name: 'Rémi Diallo', email: 'remi@etoile.example' },
    },
  }),
  anItem('s4', 'Plus tard', { note: { until: '2025-12-01', word: 'En congés' } }),
];

const SAVED = { receipt: { id: 'j1' } };
const answers = {
  ...ANSWERS,
  Work: { isolatedStructures: ITEMS },
  InviteOne: { invite: SAVED },
  PutOffAction: { putOffAction: SAVED },
  SetAsideAction: { setAsideAction: SAVED },
  TakeUpAction: { takeUpAction: SAVED },
};
const open = (address = '/work', more: Record<string, unknown> = {}) =>
  openPage(address, { ...answers, ...more }, undefined, 'À faire');

test('each structure stands under its reason, with what it means, since when, and what to do', async () => {
  await open();
  expect(await screen.findByText('3 choses à faire')).toBeTruthy();
  for (const [group, name] of [
    ['Personne d’inscrit', 'Association seule'],
    ['Jamais venues', 'Menuiserie'],
    ['Ne tiennent que par une de leurs personnes', 'Le fil'],
  ] as const) {
    const region = screen.getByRole('region', { name: new RegExp(group) });
    expect(within(region).getByRole('link', { name })).toBeTruthy();
  }
  expect(screen.getByText(/Sans lien depuis la rencontre de Sevran, 12 juin 2025/)).toBeTruthy();
  const write = screen.getByRole('link', { name: 'Écrire à Rémi Diallo' });
  expect(write.getAttribute('href')).toMatch(/^mailto:remi@etoile\.example\?subject=/);
  expect(screen.getByRole('button', { name: 'Demander à Rémi Diallo de présenter Ada Martin' })).toBeTruthy();
});

test('somebody is invited from there, once, with the way back', async () => {
  const { asked, user } = await open();
  await user.click(await screen.findByRole('button', { name: /Inviter à la rencontre du 20 nov/ }));
  await screen.findByText('Ada Martin est sur la liste des invités de « Rencontre de Drancy ».');
  const [sent] = asked.filter(({ operation }) => operation === 'InviteOne');
  expect(sent?.variables).toMatchObject({ meeting: 'm3', people: ['p1'] });
  expect(screen.getByRole('button', { name: 'Revenir en arrière' })).toBeTruthy();
});

test('an action is put off until a day, or set aside with a word that must be there', async () => {
  const { asked, user } = await open();
  await screen.findByText('3 choses à faire');
  await user.click(screen.getAllByRole('button', { name: 'Plus tard…' })[0] as HTMLElement);
  const until = await screen.findByLabelText(/Y revenir le/);
  expect((until as HTMLInputElement).value).toBe('2025-11-01');
  await user.click(screen.getByRole('button', { name: 'Remettre à plus tard' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ operation }) => operation === 'PutOffAction')?.variables).toMatchObject({
    structure: 's1',
    until: '2025-11-01',
    word: null,
  });
  await user.click(screen.getAllByRole('button', { name: 'Mettre de côté…' })[0] as HTMLElement);
  await user.click(await screen.findByRole('button', { name: 'Mettre de côté' }));
  expect(screen.getByText('À remplir.')).toBeTruthy();
  await user.type(screen.getByLabelText(/Pourquoi/), 'Ne souhaite pas');
  await user.click(screen.getByRole('button', { name: 'Mettre de côté' }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'SetAsideAction')?.variables).toMatchObject({
      structure: 's1',
      word: 'Ne souhaite pas',
    }),
  );
});

test('what was put off is folded away with its word, and comes back by a press', async () => {
  const { asked, user } = await open();
  await user.click(await screen.findByText('1 remise à plus tard ou mise de côté'));
  expect(screen.getByText(/En congés/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remettre dans la liste' }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'TakeUpAction')?.variables).toMatchObject({
      structure: 's4',
    }),
  );
});

test('a town in the address keeps its structures alone', async () => {
  await open('/work?city=93029');
  expect(await screen.findByText('1 chose à faire')).toBeTruthy();
  expect(screen.queryByText('Menuiserie')).toBeNull();
});

test('a member is told whose list it is, and nothing is asked for', async () => {
  const me = { role: 'MEMBER' as const, email: 'm@t.example', edits: [], person: null };
  const { asked } = await open('/work', { Territory: { ...territory, me } });
  expect(await screen.findByText('Cette liste est à la personne qui coordonne le territoire.')).toBeTruthy();
  expect(asked.some(({ operation }) => operation === 'Work')).toBe(false);
});
