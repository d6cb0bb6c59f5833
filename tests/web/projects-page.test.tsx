import { screen, waitFor, within } from '@testing-library/react';
import { openPage } from './open-page';
import { IDEAS, LINEAGE, PROJECT_ANSWERS, SAM, ZOE } from './projects-answers';
import { sent } from './sent';

const form = { ideas: IDEAS };
const receipt = { id: 'j1', repeated: false };
const answers = {
  ...PROJECT_ANSWERS,
  IdeasForm: form,
  MergeIdeas: { mergeIdeas: { receipt } },
  SupportIdea: { supportIdea: { receipt } },
  GroupIdeas: { groupIdeas: { receipt } },
  SetIdeaAside: { setIdeaAside: { receipt } },
  Meetings: { meetings: [] },
  Suggestions: { structures: { edges: [] }, people: { edges: [{ node: { ...ZOE, employments: [] } }] } },
};
const open = (address = '/projects', given: object = answers, instead?: Parameters<typeof openPage>[2]) =>
  openPage(address, given as typeof answers, instead, 'Idées et projets');
const rowOf = (text: string) => screen.getByText(text).closest('li') as HTMLElement;

test('says how many ideas became how many projects, and what each one became', async () => {
  await open();
  const said = await screen.findByText(/4 idées dites en 2 rencontres, 2 projets\./);
  expect(said.textContent).toContain('2 idées sont devenues projets');
  expect(rowOf('Des vélos à prêter').textContent).toContain('Pas encore de projet');
  expect(rowOf('Une fête').textContent).toContain('Pas cette année');
  const both = rowOf('Un annuaire des visages');
  expect(
    within(both)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Le café', 'L’annuaire']);
  expect(both.textContent).toContain('Un trombinoscope');
  const list = screen.getByRole('region', { name: /Les projets/ });
  expect(within(list).getAllByRole('heading', { level: 3 })).toHaveLength(2);
  expect(list.textContent).toContain('porté par Zoé Lefèvre');
});

test('the filters are in the address, and all is shown again', async () => {
  const { history, user } = await open('/projects?state=NIMPORTE&status=RUNNING');
  await screen.findByText('Un café mensuel');
  expect(screen.queryByText('Des vélos à prêter')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Rencontre'), 'Rencontre de Drancy');
  await waitFor(() => expect(history.location.search).toContain('meeting=m2'));
  expect(screen.queryByText('Un café mensuel')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Tout afficher' }));
  expect(await screen.findByText('Des vélos à prêter')).toBeDefined();
  await user.selectOptions(screen.getByLabelText('Où en est le projet'), 'arrêté');
  expect(await screen.findByText('Rien ne correspond à ces choix.')).toBeDefined();
});

test('ideas that are chosen become a project with a lead, and those near them may join', async () => {
  let made: unknown;
  const { user } = await open('/projects', answers, ({ operation, variables }) => {
    if (operation !== 'TurnIdeas') return null;
    made = variables;
    return { data: { turnIdeasIntoProject: { project: { id: 'j7', title: 'Roues' }, receipt } } };
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Des vélos à prêter' }));
  await user.click(screen.getByRole('checkbox', { name: 'Une fête' }));
  const bar = screen.getByRole('region', { name: 'Idées choisies' });
  await user.click(within(bar).getByRole('button', { name: 'En faire un projet' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText(/Titre/), 'Roues');
  await user.click(within(dialog).getByRole('button', { name: 'Créer le projet' }));
  // Without somebody who leads it nothing is sent.
  expect(await within(dialog).findByRole('alert')).toBeDefined();
  expect(made).toBeUndefined();
  await user.type(within(dialog).getByRole('combobox', { name: /Qui porte/ }), 'Zoé');
  await user.click(await within(dialog).findByRole('option', { name: /Zoé/ }));
  await user.click(within(dialog).getByRole('checkbox', { name: SAM.name }));
  await user.click(within(dialog).getByRole('button', { name: 'Créer le projet' }));
  await waitFor(() =>
    expect(made).toMatchObject({
      ideas: ['i3', 'i4'],
      input: { title: 'Roues', lead: ['p1'], members: ['p2'], status: 'PROPOSED' },
    }),
  );
});

test('two ideas are merged into the one whose words are kept', async () => {
  const { asked, user } = await open('/projects?do=merge-ideas&of=i1&with=i3');
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('radio', { name: 'Des vélos à prêter' }));
  expect(dialog.textContent).toContain('Portée ensuite par Zoé Lefèvre et Sam Diallo.');
  await user.click(within(dialog).getByRole('button', { name: 'Réunir deux idées' }));
  await waitFor(() =>
    expect(sent(asked, 'MergeIdeas')).toMatchObject([
      { keep: 'i3', keepVersion: 1, remove: 'i1', removeVersion: 1 },
    ]),
  );
});

test('one supports an idea with one tap, a member chooses none', async () => {
  const member = {
    ...answers,
    Territory: {
      ...(answers.Territory as object),
      me: { role: 'MEMBER', email: 'x@y.example', edits: [], person: SAM },
    },
    Lineage: {
      ...LINEAGE,
      ideas: IDEAS.map((idea) => ({ ...idea, mayEdit: false, mine: idea.id === 'i3' })),
    },
  };
  const { asked, user } = await open('/projects', member);
  await user.click(await screen.findByRole('button', { name: /^Soutenir.*Une fête/ }));
  await waitFor(() => expect(sent(asked, 'SupportIdea')).toMatchObject([{ idea: 'i4' }]));
  expect(within(rowOf('Des vélos à prêter')).queryByRole('button')).toBeNull();
  expect(screen.queryByRole('checkbox', { name: 'Une fête' })).toBeNull();
});

test('a territory without ideas says how to begin', async () => {
  await open('/projects', { ...answers, Lineage: { ideas: [], projects: [] } });
  expect(await screen.findByText(/Notez la première/)).toBeDefined();
});
