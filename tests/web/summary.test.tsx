import { screen, waitFor, within } from '@testing-library/react';
import { ANSWERS } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const SUMMARY = {
  came: 38,
  firstTime: 12,
  structures: 21,
  towns: ['Sevran', 'Drancy'],
  ties: 9,
  newPairs: 7,
  ideas: ['Un forum des métiers'],
  projects: ['Forum de printemps'],
  nextOn: '2026-01-12',
  word: 'Merci.',
  sentAt: null,
  edition: 0,
  sent: 0,
  toSend: 30,
  reached: 30,
};
const meeting = (rest: object = {}) => ({
  meeting: {
    id: 'm1',
    title: 'Sevran',
    heldOn: '2025-10-14',
    place: null,
    version: 3,
    cities: [],
    summary: { ...SUMMARY, ...rest },
  },
});
const receipt = { receipt: { id: 'j1' } };
const answers = {
  ...ANSWERS,
  MeetingSummary: meeting(),
  WriteSummary: { writeSummary: receipt },
  SendSummary: { sendSummary: receipt },
};
const open = (rest: object = {}) =>
  openPage('/meetings/m1/summary', { ...answers, ...rest }, undefined, 'Compte rendu');

test('the page says in figures and words what the rencontre brought; the word is written and the whole sent once', async () => {
  const { asked, user } = await open();
  const article = await screen.findByRole('article');
  expect(article.textContent).toMatch(/personnes venues38 dont 12 pour la première fois/);
  expect(within(article).getByText('Un forum des métiers')).toBeTruthy();
  expect(within(article).getByText(/autour du 12 janvier 2026/)).toBeTruthy();
  const word = screen.getByLabelText('Votre mot');
  await user.type(word, ' À bientôt.');
  await user.click(screen.getByRole('button', { name: 'Enregistrer le mot' }));
  await waitFor(() =>
    expect(sent(asked, 'WriteSummary')).toMatchObject([
      { meeting: 'm1', version: 3, word: 'Merci. À bientôt.' },
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Envoyer à 30 personnes' }));
  await waitFor(() =>
    expect(sent(asked, 'SendSummary')).toMatchObject([{ meeting: 'm1', corrected: false }]),
  );
});

test('once it went, only a corrected version goes again, and it says to whom', async () => {
  const { asked, user } = await open({
    MeetingSummary: meeting({ sentAt: '2025-10-15T08:00:00.000Z', edition: 1, sent: 30, toSend: 0 }),
  });
  await screen.findByText(/^Envoyé à 30 personnes/);
  expect(screen.queryByRole('button', { name: /^Envoyer à/ })).toBeNull();
  await user.click(screen.getByText('Envoyer une version corrigée'));
  await user.click(screen.getByRole('button', { name: 'Envoyer la version corrigée à 30 personnes' }));
  await waitFor(() => expect(sent(asked, 'SendSummary')).toMatchObject([{ corrected: true }]));
});

test('without attendance there is no summary yet', async () => {
  await open({ MeetingSummary: { meeting: { ...meeting().meeting, summary: null } } });
  await screen.findByText(/^Les présences ne sont pas encore notées/);
});
