import { screen, waitFor, within } from '@testing-library/react';
import type { AskedFollowUpQuery, FollowUpsQuery } from '../../web/src/gql/graphql';
import { ANSWERS, territory } from './answers';
import { openPage } from './open-page';
import { sent } from './sent';

type Item = FollowUpsQuery['followUps'][number];
const anItem = (id: string, rest: Partial<Item> = {}): Item => ({
  id,
  kind: 'PROJECT',
  follows: `j-${id}`,
  title: `Projet ${id}`,
  sinceOn: '2025-03-30',
  dueOn: '2025-06-28',
  group: 'LATE',
  latest: false,
  state: null,
  obstacle: null,
  nextStep: null,
  heldOn: null,
  reviewOn: null,
  askedAt: null,
  remindedAt: null,
  byCoordination: false,
  mayRecord: true,
  version: 0,
  call: null,
  answerers: [{ id: 'p1', name: 'Léa Martin', email: 'lea@centre.example' }],
  from: null,
  to: null,
  ...rest,
});
const ITEMS: readonly Item[] = [
  anItem('a', { askedAt: '2025-06-28T08:00:00.000Z' }),
  anItem('b', {
    group: 'SLOWED',
    state: 'SLOWED',
    obstacle: 'Un départ',
    nextStep: 'Une salle',
    heldOn: '2025-06-30',
    latest: true,
    version: 2,
  }),
  anItem('old', { group: 'GOING_WELL', state: 'GOING_WELL', latest: false }),
  anItem('m', {
    kind: 'MEETING',
    follows: 'm1',
    title: 'Rencontre de Sevran',
    group: 'LATER',
    answerers: [],
    byCoordination: true,
  }),
];
const coordinator = {
  ...territory,
  me: { role: 'COORDINATOR' as const, email: null, edits: [], person: null },
};
const CHANGED = { followUp: { id: 'a' }, receipt: { id: 'x1' } };
const openBoard = (address = '/follow-ups', items = ITEMS) =>
  openPage(
    address,
    {
      ...ANSWERS,
      Territory: coordinator,
      FollowUps: { followUps: items },
      RecordFollowUp: { recordFollowUp: CHANGED },
      PlanFollowUp: { planFollowUp: CHANGED },
    },
    undefined,
    'Suivis à 90 jours',
  );

describe('the board of follow-ups', () => {
  test('groups what is open and the last words, counts them, and filters in the address', async () => {
    const { user, history } = await openBoard();
    const late = await screen.findByRole('region', { name: /^Échéance passée/ });
    expect(within(late).getByText(/Répond.*Léa Martin\. Message préparé le 28 juin 2025/)).toBeTruthy();
    expect(within(late).getByRole('link', { name: 'Écrire' }).getAttribute('href')).toMatch(
      /^mailto:lea%40centre\.example\?subject=Projet%20a/,
    );
    expect(screen.getByRole('region', { name: /^Ça a ralenti/ }).textContent).toContain('Un départ');
    expect(screen.queryByText('Projet old')).toBeNull();
    expect(screen.getByText('Rencontre de Sevran').getAttribute('href')).toBe('/meetings/m1');
    await user.click(screen.getByRole('button', { name: /^1 Ça a ralenti/ }));
    expect(history.location.search).toContain('group=SLOWED');
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Échéance passée/ })).toBeNull());
    await user.selectOptions(screen.getByLabelText('Filtrer par nature'), 'MEETING');
    await screen.findByText('Rien ici pour ce choix.');
  });

  test('says what comes first when there is nothing', async () => {
    await openBoard('/follow-ups', []);
    await screen.findByText(/^Rien à suivre pour l’instant/);
  });

  test('records where it stands with the version that was read', async () => {
    const { user, asked } = await openBoard('/follow-ups?do=record-follow-up&of=b');
    const form = await screen.findByRole('dialog');
    await user.click(within(form).getByRole('radio', { name: 'Ça avance' }));
    const review = within(form).getByLabelText(/^À revoir le/);
    await user.type(review, '2025-09-01');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(sent(asked, 'RecordFollowUp')).toHaveLength(1));
    expect(sent(asked, 'RecordFollowUp')[0]).toMatchObject({
      id: 'b',
      version: 2,
      state: 'GOING_WELL',
      obstacle: 'Un départ',
      nextStep: 'Une salle',
      heldOn: '2025-06-30',
      reviewOn: '2025-09-01',
    });
  });

  test('plans a call with the address of any tool', async () => {
    const { user, asked } = await openBoard('/follow-ups?do=plan-follow-up&of=a');
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText(/^Adresse de la visio/), 'https://visio.example/salle');
    await user.click(within(form).getByRole('button', { name: 'Prévoir et inviter' }));
    await waitFor(() => expect(sent(asked, 'PlanFollowUp')).toHaveLength(1));
    expect(sent(asked, 'PlanFollowUp')[0]).toMatchObject({
      id: 'a',
      version: 0,
      time: '14:00',
      minutes: 30,
      link: 'https://visio.example/salle',
    });
  });
});

const asked: AskedFollowUpQuery['askedFollowUp'] = {
  kind: 'PROJECT',
  title: 'Le café des conseillers',
  sinceOn: '2025-03-30',
  name: 'Rémi Œuvrard',
  members: ['Rémi Œuvrard', 'Anne O’Connor'],
  state: null,
  obstacle: null,
  nextStep: null,
  answeredAt: null,
  reviewOn: null,
};
const openLink = (
  address: string,
  more: Partial<typeof asked> = {},
  instead?: Parameters<typeof openPage>[2],
) =>
  openPage(
    address,
    {
      ...ANSWERS,
      AskedFollowUp: { askedFollowUp: { ...asked, ...more } },
      AnswerFollowUp: { answerFollowUp: { state: 'SLOWED' } },
    },
    instead,
    /^Où en êtes-vous/,
  );

describe('the page of a mail’s link', () => {
  test('opens with the answer that was pressed, sends nothing by itself, and sends it with a word', async () => {
    const { user, asked: calls } = await openLink('/follow-up?token=abc&state=SLOWED');
    const slowed = await screen.findByRole('radio', { name: 'Ça a ralenti' });
    expect((slowed as HTMLInputElement).checked).toBe(true);
    expect(calls.map(({ operation }) => operation)).not.toContain('AnswerFollowUp');
    await user.type(screen.getByLabelText(/^Ce qui freine/), 'Un départ');
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    await screen.findByRole('heading', { name: /^Merci/ });
    expect(sent(calls, 'AnswerFollowUp')[0]).toMatchObject({
      token: 'abc',
      state: 'SLOWED',
      obstacle: 'Un départ',
      nextStep: null,
    });
  });

  test('answered already, it shows what was recorded and how to correct it', async () => {
    await openLink('/follow-up?token=abc&state=GOING_WELL', { state: 'STOPPED', obstacle: 'Faute de salle' });
    await screen.findByText('Faute de salle');
    expect(screen.queryByRole('button', { name: 'Envoyer' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Se connecter pour corriger' }).getAttribute('href')).toBe(
      '/sign-in?next=%2Ffollow-ups',
    );
  });

  test('without its token it says so, and asks the server nothing', async () => {
    const { asked: calls } = await openLink('/follow-up');
    await screen.findByRole('alert');
    expect(calls.map(({ operation }) => operation)).not.toContain('AskedFollowUp');
  });
});
