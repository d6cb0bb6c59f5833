import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { ANSWERS } from './answers';
import { type Asked, openPage } from './open-page';

const person = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  structures: [`Structure de ${name}`],
  colleague: false,
  answered: false,
  offered: false,
  ...more,
});
const survey = (more: object = {}) => ({
  meetingId: 'm2',
  title: 'Rencontre de Drancy',
  heldOn: '2025-06-12',
  personId: 'p1',
  name: 'Rémi Œuvrard',
  byLink: true,
  answered: false,
  known: 2,
  people: [
    person('p4', 'Sam Diallo', { colleague: true }),
    person('p3', 'Zoé Lefèvre'),
    person('p2', 'Anne O’Connor', { answered: true }),
  ],
  ...more,
});
const answersWith = (more: object = {}) => ({
  ...ANSWERS,
  Survey: { survey: survey(more) },
  AnswerSurvey: { answerSurvey: { kept: 1 } },
});
const TITLE = /^Qui avez-vous rencontré/;
const open = (instead?: Parameters<typeof openPage>[2], more: object = {}) =>
  openPage('/survey?token=abc', answersWith(more), instead, TITLE);
const row = (name: RegExp) => screen.findByRole('group', { name });
const press = async (name: RegExp, answer: string) =>
  within(await row(name)).getByRole('button', { name: answer });
const sent = (asked: readonly Asked[]) =>
  asked.filter(({ operation }) => operation === 'AnswerSurvey').map(({ variables }) => variables);
const said = (asked: readonly Asked[]) => sent(asked).map(({ answers }) => (answers as object[])[0]);

beforeEach(() => localStorage.clear());

test('it shows whose link it is; “this is not me” shows and sends nothing more', async () => {
  const { asked, user } = await open();
  await screen.findByText('Rémi Œuvrard');
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  await user.click(screen.getByRole('button', { name: 'Ce n’est pas moi' }));
  await screen.findByText(/Ce lien est à quelqu’un d’autre/);
  expect(screen.queryByText('Zoé Lefèvre')).toBeNull();
  expect(sent(asked)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Si, je suis Rémi Œuvrard' }));
  await row(/Zoé/);
});

test('one tap answers and is saved; another one corrects; ready to introduce is a tick', async () => {
  const { asked, user } = await open();
  await user.click(await press(/Zoé/, 'On se connaît'));
  expect((await press(/Zoé/, 'On se connaît')).getAttribute('aria-pressed')).toBe('true');
  await screen.findByText('Tout est enregistré.');
  await screen.findByText(/2 sur 3 personnes/);
  await user.click(screen.getByRole('checkbox', { name: /présenter des gens à Zoé Lefèvre/ }));
  await user.click(await press(/Sam/, 'Pas rencontré'));
  await waitFor(() =>
    expect(said(asked)).toEqual([
      { person: 'p3', known: true, level: 2, readyToIntroduce: false },
      { person: 'p3', known: true, level: 2, readyToIntroduce: true },
      { person: 'p4', known: false, level: null, readyToIntroduce: false },
    ]),
  );
  expect(sent(asked).every(({ token, meeting }) => token === 'abc' && meeting === null)).toBe(true);
});

test('of an earlier answer it says that it was given, and no level is pressed', async () => {
  const { user } = await open();
  const anne = await row(/Anne/);
  expect(anne.textContent).toContain('Déjà répondu.');
  expect(within(anne).queryByRole('button', { pressed: true })).toBeNull();
  await user.click(within(anne).getByRole('button', { name: /Répondre à nouveau/ }));
  expect(within(await row(/Anne/)).getAllByRole('button', { pressed: false })).toHaveLength(5);
});

test('a lost connection keeps answers on the phone, also when the page is closed, and sends each once', async () => {
  const { asked, user } = await open();
  await row(/Zoé/);
  const connected = globalThis.fetch;
  globalThis.fetch = async () => {
    throw new TypeError('no connection');
  };
  await user.click(await press(/Zoé/, 'Je peux l’appeler en confiance'));
  await screen.findByText(/^1 en attente\. Connexion coupée/);
  expect(Object.keys(localStorage)).toEqual(['survey m2 p1']);
  expect(JSON.stringify(localStorage)).not.toContain('abc');
  globalThis.fetch = connected;
  cleanup();
  const again = await open();
  await waitFor(() =>
    expect(said(again.asked)).toEqual([{ person: 'p3', known: true, level: 4, readyToIntroduce: false }]),
  );
  await waitFor(() => expect(localStorage).toHaveLength(0));
  expect(sent(asked)).toEqual([]);
});

test('whoever met nobody new says so; thanks, what comes next, and back to the list', async () => {
  const { asked, user } = await open(undefined, { people: [person('p3', 'Zoé Lefèvre')] });
  await user.click(await screen.findByRole('button', { name: 'Je n’ai rencontré personne de nouveau' }));
  const thanks = await screen.findByRole('heading', { level: 2, name: /^Merci, Rémi Œuvrard/ });
  expect(document.activeElement).toBe(thanks);
  await waitFor(() => expect(sent(asked).map(({ answers }) => answers)).toEqual([[]]));
  await user.click(screen.getByRole('button', { name: 'Revoir la liste' }));
  await row(/Zoé/);
});

test.each([
  ['UNKNOWN', /n’ouvre aucun questionnaire/],
  ['EXPIRED', /plus de 90 jours/],
  ['NOT_ATTENDED', /pas noté présent/],
])('a link that opens nothing (%s) says why and what to do', async (reason, words) => {
  await open(({ operation }) =>
    operation === 'Survey'
      ? { errors: [{ message: 'no', extensions: { code: 'LINK_UNUSABLE', facts: { reason } } as never }] }
      : null,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

test('an answer that is refused is told by name, the others go on', async () => {
  const { asked, user } = await open(({ operation, variables }) =>
    operation === 'AnswerSurvey' && (variables.answers as { person: string }[])[0]?.person === 'p4'
      ? { errors: [{ message: 'said', extensions: { code: 'CONFLICT' } }] }
      : null,
  );
  await user.click(await press(/Sam/, 'On se connaît'));
  await user.click(await press(/Zoé/, 'On se connaît'));
  expect((await screen.findByRole('alert')).textContent).toContain('Sam Diallo');
  await waitFor(() => expect(said(asked).at(-1)).toMatchObject({ person: 'p3' }));
});

const PAGE = {
  id: 'm2',
  title: 'Rencontre de Drancy',
  heldOn: '2025-06-12',
  kind: 'TERRITORIAL',
  format: null,
  cities: [],
  attendeeCount: 3,
  invitedCount: 0,
  structureCount: 2,
  acquaintancesMade: 0,
  attendees: [],
  invited: [],
};
const progress = (more: object = {}) => ({
  meeting: {
    id: 'm2',
    survey: {
      attended: 3,
      answered: 0,
      rate: 0,
      sent: 0,
      sentAt: null,
      toSend: 2,
      toRemind: 0,
      reminded: 0,
      remindedAt: null,
      remindsOn: null,
      withoutAddress: [{ id: 'p4', name: 'Sam Diallo' }],
      ...more,
    },
  },
});
const openMeeting = (more: object = {}) =>
  openPage(
    '/meetings/m2',
    {
      ...ANSWERS,
      MeetingPage: { meeting: PAGE },
      SurveyProgress: progress(more),
      SendSurvey: { sendSurvey: { receipt: { id: 'j1' } } },
      RemindSurvey: { remindSurvey: { receipt: { id: 'j2' } } },
      MakeSurveyLinks: {
        makeSurveyLinks: {
          links: [{ person: { id: 'p4', name: 'Sam Diallo' }, token: 'tok' }],
          receipt: { id: 'j3' },
        },
      },
    },
    undefined,
    'Rencontre de Drancy',
  );

test('the coordinator sends it, and hands a link to who has no address', async () => {
  const { asked, user } = await openMeeting();
  await screen.findByText(/pas encore parti/);
  await user.click(screen.getByRole('button', { name: /Envoyer le questionnaire à 2 personnes/ }));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'SendSurvey')).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Préparer le lien' }));
  const code = await screen.findByText(/\/survey\?token=tok$/);
  expect(code.textContent).toMatch(/^http/);
  expect(screen.getByRole('button', { name: 'Copier le lien Sam Diallo' })).toBeTruthy();
});

test('the coordinator sees how many answered, and reminds once', async () => {
  const { asked, user } = await openMeeting({
    sent: 2,
    answered: 1,
    rate: 1 / 3,
    toSend: 0,
    toRemind: 1,
    remindsOn: '2025-07-08',
  });
  await screen.findByText(/1 réponse sur 3 personnes présentes \(33\s%\)/);
  expect(screen.queryByRole('button', { name: /Envoyer le questionnaire/ })).toBeNull();
  await screen.findByText(/part de lui-même le 8 juillet 2025/);
  await user.click(screen.getByRole('button', { name: /l’unique rappel à 1 personne/ }));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'RemindSurvey')).toBe(true));
});
