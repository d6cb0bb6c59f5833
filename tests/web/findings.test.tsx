import { screen, within } from '@testing-library/react';
import type { FindingsQuery } from '../../web/src/gql/graphql';
import { ANSWERS, territory } from './answers';
import { type Asked, openPage } from './open-page';

jest.setTimeout(30_000);

const finding = (
  id: string,
  theme: string,
  rest: Partial<FindingsQuery['findings'][number]> = {},
): FindingsQuery['findings'][number] => ({
  id,
  theme,
  statement: `Constat ${id}`,
  verbatim: null,
  confidentiality: 'PUBLIC',
  kind: null,
  structures: [],
  ...rest,
});
const FINDINGS = {
  findings: [
    finding('f1', 'accueil', { verbatim: 'On en parle un jour.', kind: 'SOCIAL_CENTRE' }),
    finding('f2', 'accueil', { confidentiality: 'COORDINATION' }),
    finding('f3', 'permanences', { structures: [{ id: 's1', name: 'Zone d’envol', kind: 'COMPANY' }] }),
  ],
};
const FORM = { findings: FINDINGS.findings.map((one) => ({ ...one, version: 3 })) };
const answersAs = (role: 'COORDINATOR' | 'MEMBER') => ({
  ...ANSWERS,
  Territory: { ...territory, me: { ...territory.me, role } },
  Findings: FINDINGS,
  FindingsForm: FORM,
  RecordFinding: { recordFinding: { finding: { id: 'f9' }, receipt: { id: 'j1', repeated: false } } },
});
const open = (
  address: string,
  role: 'COORDINATOR' | 'MEMBER' = 'COORDINATOR',
  instead?: Parameters<typeof openPage>[2],
) => openPage(address, answersAs(role), instead, 'Ce que dit l’étude');
const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables);

test('findings stand by theme, in the words that were said; the address keeps what one chose', async () => {
  const { user, history } = await open('/findings');
  const accueil = within(await screen.findByRole('region', { name: 'accueil' }));
  expect(accueil.getByText(/On en parle un jour/).closest('blockquote')).toBeTruthy();
  expect(accueil.getByText('Lu par la coordination seule')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Thème'), 'permanences');
  expect(history.location.search).toBe('?theme=permanences');
  expect(screen.queryByRole('region', { name: 'accueil' })).toBeNull();
  expect(screen.getByText(/^1 constat$/)).toBeTruthy();
});

test('whoever does not coordinate reads, and is offered nothing to change', async () => {
  await open('/findings?kind=SOCIAL_CENTRE', 'MEMBER');
  expect(await screen.findByText('Constat f1')).toBeTruthy();
  expect(screen.queryByText('Constat f3')).toBeNull();
  expect(screen.queryByRole('button', { name: /Ajouter un constat|Corriger|Retirer/ })).toBeNull();
});

test('a finding is added for the coordination alone unless one says otherwise', async () => {
  const { asked, user } = await open('/findings?do=add-finding');
  const dialog = within(await screen.findByRole('dialog'));
  expect((dialog.getByLabelText('La coordination seule') as HTMLInputElement).checked).toBe(true);
  await user.type(await dialog.findByLabelText(/^Thème/), 'mobilité');
  await user.type(dialog.getByLabelText(/^Le constat/), 'Le bus manque.');
  await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('Le constat est ajouté.');
  expect(sent(asked, 'RecordFinding')).toMatchObject([
    { input: { theme: 'mobilité', statement: 'Le bus manque.' } },
  ]);
});

test('a correction says its version, and a kind together with a structure is told beside the field', async () => {
  const refusal = { message: 'no', extensions: { code: 'INVALID', place: 'input.structure' } as never };
  const { asked, user } = await open('/findings?do=edit-finding&of=f3', 'COORDINATOR', ({ operation }) =>
    operation === 'RecordFinding' ? { errors: [refusal] } : null,
  );
  const dialog = within(await screen.findByRole('dialog'));
  await user.selectOptions(await dialog.findByLabelText(/Type de structure/), 'TRAINING');
  await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  expect(await dialog.findByText(/pas les deux\.$/)).toBeTruthy();
  expect(sent(asked, 'RecordFinding')).toMatchObject([{ input: { id: 'f3', version: 3, kind: 'TRAINING' } }]);
});

test('a sheet says what the study found about it', async () => {
  await openPage('/?view=list&structure=s1');
  const sheet = within(await screen.findByRole('complementary', { name: 'Zone d’envol' }));
  const study = within(sheet.getByRole('region', { name: 'Ce que dit l’étude' }));
  expect(study.getByText(/Elle a parlé une heure/)).toBeTruthy();
});
