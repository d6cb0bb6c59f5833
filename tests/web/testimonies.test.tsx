import { screen, within } from '@testing-library/react';
import { ANSWERS } from './answers';
import { openPage } from './open-page';

const SAID = {
  __typename: 'Testimony',
  id: 't1',
  quote: 'Je sais qui appeler',
  mine: true,
  consent: false,
  named: false,
  isPublished: false,
  publishedAt: null,
  recordedAt: '2025-06-30',
  askedAt: '2025-06-30',
  personName: 'Rémi Œuvrard',
  version: 1,
  about: { kind: 'MEETING', id: 'm1', label: 'Rencontre de Sevran' },
  speaker: { name: null, jobTitle: 'Conseiller', structure: null, structureKind: 'EMPLOYMENT_SERVICE' },
};

describe('the page that a link about one’s words opens', () => {
  const open = (instead: Parameters<typeof openPage>[2]) =>
    openPage('/testimony?token=t0', ANSWERS, instead, 'Vos paroles');

  test('shows the words and asks: nothing is sent before one presses', async () => {
    const { asked, user } = await open(({ operation }) => {
      if (operation === 'TestimonyByLink') return { data: { testimonyByLink: SAID } };
      if (operation === 'GiveConsent')
        return { data: { giveConsent: { testimony: { id: 't1', named: false } } } };
      return null;
    });
    expect(await screen.findByText('« Je sais qui appeler »')).toBeDefined();
    expect(screen.getByText(/Conseiller/)).toBeDefined();
    expect(asked.map(({ operation }) => operation)).not.toContain('GiveConsent');
    await user.click(screen.getByRole('button', { name: 'Publier sans le nom' }));
    const given = asked.find(({ operation }) => operation === 'GiveConsent');
    expect(given?.variables).toMatchObject({ token: 't0', consent: 'FUNCTION' });
  });

  test('withdrawing asks once more, and says that it is done', async () => {
    const { asked, user } = await open(({ operation }) => {
      if (operation === 'TestimonyByLink')
        return {
          data: {
            testimonyByLink: {
              ...SAID,
              consent: true,
              named: true,
              isPublished: true,
              publishedAt: '2025-07-01',
            },
          },
        };
      return operation === 'WithdrawTestimony' ? { data: { withdrawTestimony: { testimony: null } } } : null;
    });
    await user.click(await screen.findByRole('button', { name: 'Retirer ces paroles' }));
    expect(asked.map(({ operation }) => operation)).not.toContain('WithdrawTestimony');
    const sure = screen.getByRole('group', { name: /effacés pour de bon/ });
    await user.click(within(sure).getByRole('button', { name: 'Oui, retirer' }));
    expect(await screen.findByText(/Ces paroles sont retirées/)).toBeDefined();
  });

  test.each([
    ['WITHDRAWN', /Ces paroles sont retirées/],
    ['UNKNOWN', /Ce lien n’ouvre rien/],
  ])('says what is the matter with it: %s', async (reason, words) => {
    await open(({ operation }) =>
      operation === 'TestimonyByLink'
        ? { errors: [{ message: '', extensions: { code: 'LINK_UNUSABLE', facts: { reason } } as never }] }
        : null,
    );
    expect(await screen.findByText(words)).toBeDefined();
  });
});
