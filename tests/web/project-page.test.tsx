import { screen, waitFor, within } from '@testing-library/react';
import { openPage } from './open-page';
import { PROJECT_ANSWERS, SAM, SEVRAN, ZOE } from './projects-answers';
import { sent } from './sent';

const person = (of: typeof ZOE) => ({
  ...of,
  jobTitle: null,
  employments: [{ structure: { id: 's1', name: 'Régie' } }],
});
const action = (id: string, title: string, rest: object = {}) => ({
  id,
  title,
  openedOn: '2025-03-10',
  dueOn: null,
  doneOn: null,
  late: false,
  version: 1,
  owners: [],
  ...rest,
});
const project = (rest: object = {}) => ({
  id: 'j1',
  title: 'Le café',
  aim: 'Se voir chaque mois.',
  status: 'RUNNING',
  frame: 'groupe ouvert',
  rhythm: 'toutes les six semaines',
  proposedOn: null,
  retainedOn: null,
  startedOn: '2025-03-10',
  endedOn: null,
  myRole: null,
  mayEdit: true,
  mayWork: true,
  version: 4,
  ideas: [{ id: 'i1', text: 'Un café mensuel', meeting: SEVRAN, proposedBy: [ZOE], merged: [] }],
  people: [
    { role: 'LEAD', since: null, person: person(ZOE) },
    { role: 'MEMBER', since: null, person: person(SAM) },
  ],
  structures: [{ id: 's1', name: 'Régie' }],
  actions: [
    action('a1', 'Réserver la salle', { dueOn: '2025-06-30', late: true, owners: [SAM] }),
    action('a2', 'Inviter', { doneOn: '2025-04-01' }),
  ],
  meetings: [
    {
      id: 'g1',
      title: 'x',
      heldOn: '2025-04-01',
      startsAt: null,
      endsAt: null,
      place: null,
      came: 3,
      version: 1,
    },
    {
      id: 'g2',
      title: 'x',
      heldOn: '2026-01-08',
      startsAt: '2026-01-08T14:30',
      endsAt: '2026-01-08T16:00',
      place: 'Salle 2',
      came: 0,
      version: 2,
    },
  ],
  firstTimePairs: { asOf: '2025-03-09', count: 1, of: 1, pairs: [{ a: ZOE, b: SAM }] },
  ...rest,
});
const receipt = { id: 'e1', repeated: false };
const answers = {
  ...PROJECT_ANSWERS,
  ProjectPage: { project: project() },
  CompleteAction: { completeAction: { receipt } },
  ReopenAction: { reopenAction: { receipt } },
  AddAction: { addAction: { receipt } },
  PlanGroupMeetings: { planGroupMeetings: { receipt } },
  ChangeGroupMeeting: { changeGroupMeeting: { receipt } },
  JoinProject: { joinProject: { project: { id: 'j1', title: 'Le café' }, receipt } },
};
const open = (address = '/projects/j1', given: object = answers, instead?: Parameters<typeof openPage>[2]) =>
  openPage(address, given as typeof answers, instead, 'Le café');

test('shows what a group works from: aim, actions, people, first times, meetings and where it comes from', async () => {
  await open();
  const region = (name: RegExp) => screen.getByRole('region', { name });
  expect(screen.getByText('Se voir chaque mois.')).toBeDefined();
  expect(region(/Les actions/).textContent).toContain('1 à faire sur 2');
  expect(region(/Les actions/).textContent).toMatch(/en retard\s: prévue pour le 30 juin 2025/);
  expect(region(/Le groupe/).textContent).toMatch(/Porte le projetZoé Lefèvre.*Dans le groupeSam Diallo/);
  const first = region(/première fois/);
  expect(first.textContent).toContain('1 paire sur 1');
  expect(within(first).getByText('Zoé Lefèvre et Sam Diallo')).toBeDefined();
  const meetings = region(/prochaines réunions/);
  expect(meetings.textContent).toContain('8 janvier 2026, 14:30 – 16:00 Salle 2');
  expect(meetings.textContent).toContain('1 réunion passée');
  expect(
    within(meetings)
      .getByRole('link', { name: /agenda/ })
      .getAttribute('href'),
  ).toBe('/calendar/project-j1.ics');
  expect(region(/D’où vient/).textContent).toContain('Un café mensuel');
});

test('an action is ticked and opened again, at the version that was read', async () => {
  const { asked, user } = await open();
  await user.click(await screen.findByRole('checkbox', { name: 'Réserver la salle' }));
  await waitFor(() => expect(sent(asked, 'CompleteAction')).toMatchObject([{ id: 'a1', version: 1 }]));
  await user.click(screen.getByRole('checkbox', { name: 'Inviter' }));
  await waitFor(() => expect(sent(asked, 'ReopenAction')).toMatchObject([{ id: 'a2', version: 1 }]));
});

test('an action due before it is opened is refused in words, with the day', async () => {
  const refusal = {
    errors: [
      {
        message: 'no',
        extensions: {
          code: 'INVALID',
          place: 'input.dueOn',
          facts: { reason: 'DUE_BEFORE_OPENED', openedOn: '2025-10-25' },
        },
      },
    ],
  };
  const { user } = await open('/projects/j1?do=add-action&of=j1', answers, ({ operation }) =>
    operation === 'AddAction' ? refusal : null,
  );
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText(/Que faut-il faire/), 'Écrire');
  await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
  expect(await within(dialog).findByText(/ouverte depuis le 25 octobre 2025/)).toBeDefined();
});

test('the next meetings are planned by a rhythm', async () => {
  const { asked, user } = await open('/projects/j1?do=plan-meetings&of=j1');
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText(/Jour/), '2025-11-06');
  await user.type(within(dialog).getByLabelText(/Heure/), '14:30');
  await user.selectOptions(within(dialog).getByLabelText(/Combien de réunions/), '3 réunions');
  await user.click(within(dialog).getByRole('button', { name: 'Prévoir' }));
  await waitFor(() =>
    expect(sent(asked, 'PlanGroupMeetings')).toMatchObject([
      {
        project: 'j1',
        input: { day: '2025-11-06', time: '14:30', minutes: 90, place: null },
        times: 3,
        everyWeeks: 6,
      },
    ]),
  );
});

test('a member takes part, and does not touch what is the group’s', async () => {
  const given = {
    ...answers,
    Territory: {
      ...(answers.Territory as object),
      me: { role: 'MEMBER', email: 'x@y.example', edits: [], person: { id: 'p7', name: 'Inès' } },
    },
    ProjectPage: { project: project({ mayEdit: false, mayWork: false }) },
  };
  const { asked, user } = await open('/projects/j1', given);
  expect(((await screen.findByRole('checkbox', { name: 'Inviter' })) as HTMLInputElement).disabled).toBe(
    true,
  );
  expect(screen.queryByRole('button', { name: 'Modifier le projet' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Participer' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: /en soutien/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Participer' }));
  await waitFor(() => expect(sent(asked, 'JoinProject')).toMatchObject([{ project: 'j1', role: 'SUPPORT' }]));
});

test('a project that has not started says when first times are counted', async () => {
  await open('/projects/j1', { ...answers, ProjectPage: { project: project({ firstTimePairs: null }) } });
  expect(await screen.findByText(/se comptent au démarrage/)).toBeDefined();
});
