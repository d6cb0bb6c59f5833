import { screen, waitFor } from '@testing-library/react';
import { browserInWords } from '../../web/src/access/browser-in-words';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';

const aSession = (id: string, browser: string, current = false) => ({
  id,
  startedAt: '2026-01-02T08:00:00.000Z',
  seenAt: '2026-01-03T09:05:00.000Z',
  browser,
  current,
});
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';
const PHONE =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';
const me = {
  role: 'EDITOR',
  email: 'anne@commune.example',
  edits: ['s2'],
  person: { id: 'p1', name: 'Anne O’Connor' },
};
const answers = {
  ...ANSWERS,
  Territory: { ...territory, me },
  SheetName: {
    structure: {
      id: 's2',
      name: 'Œuvre commune',
      kind: 'SOCIAL_CENTRE',
      phone: null,
      email: 'accueil@commune.example',
      publics: [],
      offers: 'Un café',
    },
  },
  SheetReview: {
    structure: {
      id: 's2',
      name: 'Œuvre commune',
      version: 7,
      reviewedOn: '2025-03-01',
      freshness: 'DUE',
    },
  },
  ConfirmSheet: {
    confirmSheet: { structure: { id: 's2', name: 'Œuvre commune' }, receipt: { id: 'j9', repeated: false } },
  },
  MySessions: {
    me: { sessions: [aSession('z1', FIREFOX, true), aSession('z2', PHONE), aSession('z3', 'curl/8')] },
  },
  EndSession: { endSession: true },
};
const open = () => openPage('/me', answers, undefined, 'Mon compte');

test('says who one is, what one may do, and which sheets are one’s own', async () => {
  await open();
  expect(screen.getByText('Adresse : anne@commune.example')).toBeTruthy();
  expect(
    screen.getByText('corriger la fiche de votre structure, ses étapes, ses collaborations'),
  ).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'Œuvre commune' })).getAttribute('href')).toBe(
    '/?structure=s2',
  );
  expect(screen.getByRole('link', { name: /^Ma fiche\s: Anne O’Connor/ })).toBeTruthy();
});

test('lists where one is signed in, in words; this browser is not one to end', async () => {
  const { asked, user } = await open();
  expect(await screen.findByText('Firefox sur Windows')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Fermer la connexion\s: Firefox sur Windows/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Fermer la connexion\s: Chrome sur Android/ }));
  expect(await screen.findByText('La connexion est fermée.')).toBeTruthy();
  expect(asked.filter(({ operation }) => operation === 'EndSession').map((one) => one.variables.id)).toEqual([
    'z2',
  ]);
});

test('all the others are ended at once', async () => {
  const { asked, user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Fermer toutes les autres' }));
  await waitFor(() =>
    expect(
      asked.filter(({ operation }) => operation === 'EndSession').map((one) => one.variables.id),
    ).toEqual(['z2', 'z3']),
  );
});

test('a browser is named by what it is, not by what it says it is like', () => {
  expect(browserInWords(PHONE)).toEqual({ browser: 'Chrome', system: 'Android' });
  const edge = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0';
  expect(browserInWords(edge)).toEqual({ browser: 'Edge', system: 'Windows' });
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1';
  expect(browserInWords(iphone)).toEqual({ browser: 'Safari', system: 'iPhone' });
  expect(browserInWords('curl/8')).toBeNull();
});

test('six months after the last yes one is asked again, and one tap says that all is right', async () => {
  const { asked, user } = await openPage('/me', answers, undefined, 'Mon compte');
  await screen.findByText(/La fiche a été confirmée le 1er mars 2025/);
  expect(screen.getByText(/il manque : qui la structure reçoit/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Oui, tout est exact/ }));
  await screen.findByText('La fiche de Œuvre commune est confirmée.');
  const sent = asked.find(({ operation }) => operation === 'ConfirmSheet');
  expect(sent?.variables).toMatchObject({ id: 's2', version: 7 });
});
