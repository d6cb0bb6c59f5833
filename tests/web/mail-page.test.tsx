import { screen } from '@testing-library/react';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

const aMail = (id: string, rest: object = {}) => ({
  id,
  kind: 'SHEET_CHANGED',
  state: 'WAITING',
  recipient: 'r•••@etoile.example',
  createdAt: '2026-01-03T09:05:00.000Z',
  dueAt: '2026-01-03T09:06:00.000Z',
  attempts: 0,
  lastError: null,
  lastErrorDetail: null,
  sentAt: null,
  ...rest,
});
const answers = (mails: object[], configured = true) => ({
  ...ANSWERS,
  Territory: { ...territory, me: { ...territory.me, role: 'ADMINISTRATOR' } },
  Mail: {
    outboxSummary: {
      configured,
      waiting: 1,
      sending: 0,
      sent: 4,
      givenUp: 1,
      lastError: null,
      lastErrorDetail: null,
      lastErrorAt: null,
    },
    outbox: mails,
  },
  RetryMail: { retryMail: { id: 'm1', state: 'WAITING' } },
  DropMail: { dropMail: { waiting: 0 } },
});
const open = (mails: object[], configured = true, address = '/mail') =>
  openPage(address, answers(mails, configured), undefined, 'Courriels');

test('says plainly that no mail server is set, and does not offer to send', async () => {
  await open([aMail('m1', { lastError: 'NO_SMTP_URL' })], false);
  expect(await screen.findByText('Aucun serveur de courriel n’est réglé (SMTP_URL).')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Envoyer maintenant/ })).toBeNull();
  expect(screen.getByRole('button', { name: /Ne pas envoyer/ })).toBeTruthy();
});

test('what was given up says why, in words and in those of the mail server', async () => {
  await open([aMail('m1', { state: 'GIVEN_UP', lastError: 'REFUSED', lastErrorDetail: '550 no such user' })]);
  expect(await screen.findByText('le serveur de courriel refuse ce courriel')).toBeTruthy();
  expect(screen.getByText('550 no such user')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Envoyer maintenant/ })).toBeNull();
});

test('what waits is sent now, or not at all', async () => {
  const { asked, user } = await open([aMail('m1', { attempts: 2, lastError: 'UNREACHABLE' })]);
  await user.click(await screen.findByRole('button', { name: /Envoyer maintenant/ }));
  await screen.findByText('Le courriel passe en premier.');
  await user.click(screen.getByRole('button', { name: /Ne pas envoyer/ }));
  await screen.findByText('Le courriel ne sera pas envoyé.');
  expect(sent(asked, 'RetryMail')[0]).toMatchObject({ id: 'm1' });
  expect(sent(asked, 'DropMail')[0]).toMatchObject({ id: 'm1' });
});

test('the address chooses which mails are shown', async () => {
  const { asked } = await open([], true, '/mail?state=GIVEN_UP');
  await screen.findByText('Aucun courriel ici.');
  expect(sent(asked, 'Mail')[0]).toEqual({ state: 'GIVEN_UP' });
});
