import { screen, waitFor, within } from '@testing-library/react';
import { lackedBy } from '../../web/src/directory/fill/fill-fields';
import { ANSWERS, territory } from './answers';
import { type Asked, openPage } from './open-page';

const sheet = (more: object = {}) => ({
  id: 's2',
  version: 3,
  reviewedOn: null,
  freshness: 'NEVER',
  name: 'Élan solidaire',
  kind: 'ASSOCIATION',
  cities: [{ id: '93071', name: 'Sevran' }],
  phone: null,
  email: null,
  address: null,
  presentation: null,
  publics: [],
  offers: null,
  limits: null,
  hostsOutreach: null,
  outreachConditions: null,
  people: [{ person: { id: 'p1', name: 'Léa Martin' } }],
  meetings: [{ id: 'm1' }, { id: 'm2' }],
  ...more,
});
const editor = { role: 'EDITOR', email: 'lea@elan.example', edits: ['s2'], person: null };
const review = {
  structure: { id: 's2', name: 'Élan solidaire', version: 3, reviewedOn: '2025-06-01', freshness: 'HOLDS' },
};
interface Said {
  readonly version: number;
  readonly [field: string]: unknown;
}
const inputOf = ({ variables }: Asked) => variables.input as Said;
const inputs = (asked: readonly Asked[]) =>
  asked.filter(({ operation }) => operation === 'SaveField').map(inputOf);
/** Answers a saved field with the next version. */
const saved = (asked: Asked) => ({
  data: {
    upsertStructure: {
      structure: sheet({ ...inputOf(asked), cities: [], version: inputOf(asked).version + 1 }),
    },
  },
});
const open = (
  instead?: (asked: Asked) => ReturnType<typeof saved> | null | { data: unknown; errors?: never },
  me: object = editor,
) =>
  openPage(
    '/sheet/s2',
    {
      ...ANSWERS,
      Territory: { ...territory, me },
      FillSheet: { structure: sheet() },
      SheetReview: review,
      Publics: { publics: ['jeunes', 'tous publics'] },
    },
    (asked) => instead?.(asked) ?? (asked.operation === 'SaveField' ? saved(asked) : null),
    'Remplir la fiche',
  );

beforeEach(() => localStorage.clear());

test('what makes a sheet useful: a way to reach it, whom it receives, what to ask it for', () => {
  const nothing = { phone: null, email: null, publics: [], offers: null };
  expect(lackedBy(nothing)).toEqual(['reach', 'publics', 'offers']);
  expect(lackedBy({ ...nothing, email: 'a@b.example', publics: ['jeunes'], offers: 'Un café' })).toEqual([]);
});

test('what is known stands there; each field is saved as one leaves it, and what lacks is said in words', async () => {
  const { asked, user } = await open();
  await screen.findAllByText(
    /il manque : un téléphone ou une adresse électronique, qui la structure reçoit et/,
  );
  expect(screen.getByText(/venue à 2 rencontres/)).toBeTruthy();
  await user.type(screen.getByLabelText('Téléphone de la structure'), '01 23 45 67 89');
  expect(inputs(asked)).toEqual([]);
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'jeunes' }));
  await user.type(screen.getByLabelText('Demandez-nous…'), 'Un café');
  await user.tab();
  await waitFor(() => expect(inputs(asked)).toHaveLength(3));
  expect(inputs(asked)).toEqual([
    { id: 's2', version: 3, phone: '01 23 45 67 89' },
    { id: 's2', version: 4, publics: ['jeunes'] },
    { id: 's2', version: 5, offers: 'Un café' },
  ]);
  await screen.findByText(/^La fiche dit l’essentiel/);
  await screen.findByText('Tout est enregistré.');
  // Left as it was, it is not sent again; there are no conditions to say before one hosts.
  await user.click(screen.getByLabelText('Téléphone de la structure'));
  await user.tab();
  expect(inputs(asked)).toHaveLength(3);
  expect(screen.queryByLabelText('À quelles conditions ?')).toBeNull();
  await user.click(
    within(screen.getByRole('group', { name: /Recevez-vous des permanences/ })).getByRole('button', {
      name: 'Oui',
    }),
  );
  expect(screen.getByLabelText('À quelles conditions ?')).toBeTruthy();
});

const CONFLICT = { errors: [{ message: 'no', extensions: { code: 'CONFLICT', facts: {} } }] };

test('somebody changed another field meanwhile: this one is said on top, and nobody is asked', async () => {
  let stale = true;
  const { asked, user } = await open((one) => {
    if (one.operation === 'SaveField' && stale) return CONFLICT as never;
    if (one.operation === 'FillSheet' && inputs(asked ?? []).length > 0) {
      stale = false;
      return { data: { structure: sheet({ version: 9, address: '1 rue du Port' }) } };
    }
    return null;
  });
  await user.type(await screen.findByLabelText('Téléphone de la structure'), '01 23 45 67 89');
  await user.tab();
  await waitFor(() => expect(inputs(asked).map(({ version }) => version)).toEqual([3, 9]));
  await screen.findByText('Tout est enregistré.');
  expect(screen.queryByText(/Quelqu’un a modifié cette fiche/)).toBeNull();
  const ids = asked.flatMap(({ operation, variables }) =>
    operation === 'SaveField' ? [variables.mutationId] : [],
  );
  expect(new Set(ids).size).toBe(2);
});

test('somebody changed the same field: both are shown, and one chooses', async () => {
  let theirs: string | null = null;
  const { asked, user } = await open((one) => {
    if (one.operation === 'FillSheet' && theirs !== null)
      return { data: { structure: sheet({ version: 9, offers: theirs }) } };
    if (one.operation === 'SaveField' && inputOf(one).version < 9) {
      theirs = 'Un thé';
      return CONFLICT as never;
    }
    return null;
  });
  await user.type(await screen.findByLabelText('Demandez-nous…'), 'Un café');
  await user.tab();
  const notice = (await screen.findByText(/Quelqu’un a modifié cette fiche/)).closest(
    'section',
  ) as HTMLElement;
  expect(within(notice).getByText('Un thé')).toBeTruthy();
  expect(within(notice).getByText('Un café')).toBeTruthy();
  await user.click(within(notice).getByRole('button', { name: 'Enregistrer le mien' }));
  await waitFor(() => expect(inputs(asked).at(-1)).toEqual({ id: 's2', version: 9, offers: 'Un café' }));
  await screen.findByText('Tout est enregistré.');
});

test('what is not accepted is told at its field; the others are saved', async () => {
  const { user } = await open((one) =>
    one.operation === 'SaveField' && 'email' in inputOf(one)
      ? ({ errors: [{ message: 'no', extensions: { code: 'INVALID', place: 'input.email' } }] } as never)
      : null,
  );
  await user.type(await screen.findByLabelText('Adresse électronique de la structure'), 'pas une adresse');
  await user.tab();
  expect(await screen.findByText(/Cette valeur n’est pas acceptée/)).toBeTruthy();
  await user.type(screen.getByLabelText('Téléphone de la structure'), '01 23 45 67 89');
  await user.tab();
  await screen.findByText('Tout est enregistré.');
});

test('without a connection one goes on; what was written is kept and sent later, also after a reload', async () => {
  let reached = false;
  const away = (one: Asked) => {
    if (one.operation === 'SaveField' && !reached) throw new TypeError('offline');
    return null;
  };
  const first = await open(away);
  await first.user.type(await screen.findByLabelText('Demandez-nous…'), 'Un café');
  await first.user.tab();
  await screen.findByText(/^1 en attente\. Connexion coupée/);
  first.unmount();
  reached = true;
  const again = await open(away);
  expect(((await screen.findByLabelText('Demandez-nous…')) as HTMLTextAreaElement).value).toBe('Un café');
  await screen.findByText('Tout est enregistré.');
  expect(inputs(again.asked)).toEqual([{ id: 's2', version: 3, offers: 'Un café' }]);
});

test('another’s sheet is not filled, and nothing of it is read to be edited', async () => {
  const { asked } = await open(undefined, { ...editor, edits: ['s9'] });
  await screen.findByText(/Cette fiche se remplit par les personnes de la structure/);
  expect(asked.some(({ operation }) => operation === 'FillSheet')).toBe(false);
});
