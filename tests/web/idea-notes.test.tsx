import { screen, waitFor, within } from '@testing-library/react';
import { openPage } from './open-page';
import { anIdea, IDEAS, PROJECT_ANSWERS, SAM, SEVRAN, ZOE } from './projects-answers';
import { sent } from './sent';

const answers = {
  ...PROJECT_ANSWERS,
  MeetingIdeas: {
    meeting: { ...SEVRAN, ideas: [IDEAS[0], anIdea('i5', 'Un jardin partagé')], attendees: [ZOE, SAM] },
    ideas: IDEAS.map(({ id, text }) => ({ id, text })),
  },
  RaiseIdea: { raiseIdea: { idea: { id: 'i9', text: 'Noté' }, receipt: { id: 'e1' } } },
  SupportIdea: { supportIdea: { receipt: { id: 'e2' } } },
};
const open = (given: object = answers) =>
  openPage('/meetings/m1/ideas', given as typeof answers, undefined, 'Idées de la rencontre');
const field = () => screen.findByLabelText('Une idée, en une phrase');

beforeEach(() => localStorage.clear());

test('an idea is noted with Enter, and the field is ready for the next; who said it may be told', async () => {
  const { asked, user } = await open();
  await user.type(await field(), 'Une permanence tournante{Enter}');
  expect(await field()).toHaveProperty('value', '');
  expect(document.activeElement).toBe(await field());
  await user.selectOptions(screen.getByLabelText('Dite par'), SAM.name);
  await user.type(await field(), 'Un agenda partagé{Enter}');
  await user.type(await field(), '   {Enter}');
  await waitFor(() =>
    expect(sent(asked, 'RaiseIdea')).toMatchObject([
      { text: 'Une permanence tournante', meeting: 'm1', proposedBy: [] },
      { text: 'Un agenda partagé', meeting: 'm1', proposedBy: ['p2'] },
    ]),
  );
});

test('what was said before is shown while one writes, and supported instead with one tap', async () => {
  const { asked, user } = await open();
  await user.type(await field(), 'annuaire avec les visages');
  const same = await screen.findByText(/dit peut-être la même chose/);
  await user.click(
    within(same.parentElement as HTMLElement).getByRole('button', { name: 'Soutenir celle-ci' }),
  );
  await waitFor(() => expect(sent(asked, 'SupportIdea')).toMatchObject([{ idea: 'i2' }]));
  expect(sent(asked, 'RaiseIdea')).toEqual([]);
});

test('without a connection it waits on the phone, is sent once when it is back, and outlives the page', async () => {
  const { user, unmount } = await open();
  await field();
  const connected = globalThis.fetch;
  globalThis.fetch = async () => {
    throw new TypeError('no connection');
  };
  await user.type(await field(), 'Dite dans la cave{Enter}');
  expect((await screen.findByText('en attente d’envoi')).closest('li')?.textContent).toContain(
    'Dite dans la cave',
  );
  await user.click(screen.getByRole('button', { name: /^Soutenir.*Un jardin partagé/ }));
  expect(screen.getByRole('button', { name: /^Je soutiens.*Un jardin partagé/ })).toBeDefined();
  unmount();
  globalThis.fetch = connected;
  const { asked } = await open();
  await waitFor(() => expect(sent(asked, 'SupportIdea')).toMatchObject([{ idea: 'i5' }]));
  expect(sent(asked, 'RaiseIdea')).toMatchObject([{ text: 'Dite dans la cave', meeting: 'm1' }]);
  await waitFor(() =>
    expect(Object.keys(localStorage).filter((key) => key.startsWith('ideas '))).toEqual([]),
  );
});

test('a member notes in their own name; of a rencontre to come nothing is noted yet', async () => {
  const member = {
    ...answers,
    Territory: {
      ...(answers.Territory as object),
      me: { role: 'MEMBER', email: 'x@y.example', edits: [], person: SAM },
    },
  };
  const { asked, user } = await open(member);
  expect(screen.queryByLabelText('Dite par')).toBeNull();
  await user.type(await field(), 'La mienne{Enter}');
  await waitFor(() =>
    expect(sent(asked, 'RaiseIdea')).toMatchObject([{ text: 'La mienne', proposedBy: null }]),
  );
});

test('of a rencontre to come it says from when', async () => {
  const later = {
    ...answers,
    MeetingIdeas: {
      ideas: [],
      meeting: { ...answers.MeetingIdeas.meeting, ideas: [], heldOn: '2026-03-01' },
    },
  };
  await open(later);
  expect(await screen.findByText(/à partir du 1er mars 2026|à partir du 1 mars 2026/)).toBeDefined();
  expect(screen.queryByLabelText('Une idée, en une phrase')).toBeNull();
});
