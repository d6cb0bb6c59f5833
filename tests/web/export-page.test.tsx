import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ANSWERS } from './answers';
import { openPage } from './open-page';

const territory = ANSWERS.Territory as { me: object };
const as = (role: string) => ({ ...ANSWERS, Territory: { ...territory, me: { ...territory.me, role } } });
const open = (address: string, role = 'ANALYST') =>
  openPage(address, as(role), undefined, 'Exporter des données');
const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

test('the network of the day and the team that the address says; the choice is kept there', async () => {
  const { history, user } = await open('/exports?asOf=2025-04-01');
  expect(hrefOf(/^GEXF \(Gephi\) \(Le réseau des structures\)/)).toBe(
    '/export/structures-network.gexf?asOf=2025-04-01',
  );
  await user.click(screen.getByRole('checkbox', { name: 'Sans l’équipe de coordination' }));
  await waitFor(() =>
    expect(hrefOf(/^GraphML \(Le réseau des personnes\)/)).toBe(
      '/export/people-network.graphml?asOf=2025-04-01&withoutTeam=true',
    ),
  );
  fireEvent.change(screen.getByLabelText('Le réseau du'), { target: { value: '' } });
  await waitFor(() => expect(history.location.search).toBe('?withoutTeam=1'));
});

test('every table has its link, whatever the day', async () => {
  await open('/exports?asOf=2025-04-01');
  expect(hrefOf(/\(Connaissances\)$/)).toBe('/export/acquaintances.csv');
  expect(screen.getAllByRole('link', { name: /^Télécharger \(CSV\)/ })).toHaveLength(17);
});

test('a date that is none is left out of the links', async () => {
  await open('/exports?asOf=hier');
  expect(hrefOf(/^GEXF \(Gephi\) \(Le réseau des structures\)/)).toBe('/export/structures-network.gexf');
});

test.each([
  ['VISITOR', 'pour emporter des données.'],
  ['MEMBER', /réservés à l’analyse/],
])('%s is told, and offered no file', async (role, words) => {
  await open('/exports', role);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /CSV/ })).toBeNull();
});
