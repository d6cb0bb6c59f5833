import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../web/src/app';
import { ANSWERS, territory } from './answers';

interface Posted {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const ATELIER = {
  because: ['NAME'],
  structure: { id: 's3', name: 'Atelier', kind: 'TRAINING', cities: [{ id: '93071', name: 'Sevran' }] },
};

/** Opens a page as a visitor; what is posted to the session's ways is kept, and answered with a status. */
async function open(address: string, status = 202, error?: object) {
  const posted: Posted[] = [];
  const visitor = { ...territory, me: { role: 'VISITOR', email: null, edits: [], person: null } };
  const answers: Readonly<Record<string, unknown>> = {
    ...ANSWERS,
    Territory: visitor,
    Similar: { similarStructures: [ATELIER] },
  };
  globalThis.fetch = (async (path: string, init: { body: string }) => {
    const body = JSON.parse(init.body) as Record<string, unknown>;
    if (path !== '/graphql') {
      posted.push({ path, body });
      return { ok: status < 400, status, json: async () => (error ? { error } : {}) };
    }
    const operation = /query (\w+)/.exec(String(body.query))?.[1] ?? '';
    return { status: 200, json: async () => ({ data: answers[operation] }) };
  }) as unknown as typeof fetch;
  render(<App history={createMemoryHistory({ initialEntries: [address] })} />);
  await screen.findByRole('heading', { level: 1, name: 'Rejoindre l’annuaire' }, { timeout: 10_000 });
  return { posted, user: userEvent.setup() };
}

test('one asks with a name, an address and one’s structure; a link comes first', async () => {
  const { posted, user } = await open('/join');
  await user.type(screen.getByLabelText(/Prénom et nom/), 'Noémie Kanté');
  await user.type(screen.getByLabelText(/Adresse électronique/), 'noemie@envol.example');
  await user.type(screen.getByRole('combobox', { name: /Votre structure/ }), 'elan');
  await user.click(await screen.findByRole('option', { name: /Élan solidaire/ }));
  await user.click(screen.getByRole('button', { name: 'Demander à rejoindre' }));
  expect(await screen.findByText(/Un lien vient d’être envoyé à noemie@envol.example/)).toBeTruthy();
  expect(posted).toEqual([
    {
      path: '/session/membership',
      body: {
        name: 'Noémie Kanté',
        email: 'noemie@envol.example',
        structure: 's2',
        structureName: null,
        structureKind: null,
        structureCity: null,
        message: null,
      },
    },
  ]);
});

test('what lacks is said beside its field, and nothing is sent', async () => {
  const { posted, user } = await open('/join');
  await user.click(screen.getByRole('button', { name: 'Demander à rejoindre' }));
  expect(await screen.findAllByText('À remplir.')).toHaveLength(3);
  expect(posted).toEqual([]);
});

test('an address that is not one is said beside its field', async () => {
  const { user } = await open('/join', 400, { code: 'INVALID', message: 'no', place: 'email' });
  await user.type(screen.getByLabelText(/Prénom et nom/), 'N');
  await user.type(screen.getByLabelText(/Adresse électronique/), 'pas-une');
  await user.type(screen.getByRole('combobox', { name: /Votre structure/ }), 'elan');
  await user.click(await screen.findByRole('option', { name: /Élan solidaire/ }));
  await user.click(screen.getByRole('button', { name: 'Demander à rejoindre' }));
  expect(await screen.findByText(/Cette valeur n’est pas acceptée/)).toBeTruthy();
});

test('the link proves the address, once', async () => {
  const { posted } = await open('/join?token=abc');
  expect(await screen.findByText(/Votre adresse est vérifiée et votre demande est partie/)).toBeTruthy();
  expect(posted).toEqual([{ path: '/session/membership/confirm', body: { token: 'abc' } }]);
});

test('a link that served already leads to another request', async () => {
  await open('/join?token=abc', 401, { code: 'LINK_UNUSABLE', message: 'used' });
  expect((await screen.findByRole('alert')).textContent).toContain('Ce lien ne peut plus servir.');
  expect(screen.getByRole('link', { name: 'Refaire la demande' }).getAttribute('href')).toBe('/join');
});

test('a structure that nobody listed is proposed with its kind and town; those it may be are shown, and taken by a press', async () => {
  const { posted, user } = await open('/join');
  await user.type(screen.getByLabelText(/Prénom et nom/), 'Noémie Kanté');
  await user.type(screen.getByLabelText(/Adresse électronique/), 'noemie@fabrique.example');
  await user.click(screen.getByRole('button', { name: 'Ma structure n’est pas dans la liste' }));
  await user.type(screen.getByLabelText(/Nom de la structure/), 'La Fabrique');
  await user.click(screen.getByRole('button', { name: 'Demander à rejoindre' }));
  expect(await screen.findAllByText('À remplir.')).toHaveLength(2);
  await user.selectOptions(screen.getByLabelText(/Quel type de structure/), 'ASSOCIATION');
  await user.selectOptions(screen.getByLabelText(/Dans quelle ville/), '93071');
  await screen.findByText(/Une structure de l’annuaire y ressemble/);
  await user.click(screen.getByRole('button', { name: 'Demander à rejoindre' }));
  await screen.findByText(/Un lien vient d’être envoyé à noemie@fabrique.example/);
  expect(posted[0]?.body).toMatchObject({
    structure: null,
    structureName: 'La Fabrique',
    structureKind: 'ASSOCIATION',
    structureCity: '93071',
  });
});

test('a structure that is there already is joined instead', async () => {
  const { posted, user } = await open('/join');
  await user.type(screen.getByLabelText(/Prénom et nom/), 'Noémie Kanté');
  await user.type(screen.getByLabelText(/Adresse électronique/), 'noemie@fabrique.example');
  await user.click(screen.getByRole('button', { name: 'Ma structure n’est pas dans la liste' }));
  await user.type(screen.getByLabelText(/Nom de la structure/), 'l’atelier');
  await user.selectOptions(screen.getByLabelText(/Dans quelle ville/), '93071');
  await user.click(await screen.findByRole('button', { name: /C’est la mienne/ }));
  await user.click(screen.getByRole('button', { name: 'Demander à rejoindre' }));
  await screen.findByText(/Un lien vient d’être envoyé/);
  expect(posted[0]?.body).toMatchObject({ structure: 's3', structureName: null, structureKind: null });
});
