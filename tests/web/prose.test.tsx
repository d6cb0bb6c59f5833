import { render, screen } from '@testing-library/react';
import { Prose } from '../../web/src/ui/prose';

test('paragraphs, headings and lists are shown as such', () => {
  render(<Prose text={'# Qui\n\nUne ligne\net sa suite\n\n- un\n- deux\n\nFin'} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Qui' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['un', 'deux']);
  expect(screen.getByText(/Une ligne/).textContent).toBe('Une ligne\net sa suite');
});

test('HTML is text, and a link of a script is no link', () => {
  const { container } = render(
    <Prose text={'<img src=x onerror=alert(1)> <a href="javascript:alert(1)">x</a> javascript:alert(1)'} />,
  );
  expect(container.querySelector('img, a, script')).toBeNull();
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('addresses are links, and what is to be filled in is marked', () => {
  render(
    <Prose text={'Voir https://www.cnil.fr/plainte, ou écrire à dpo@exemple.fr. [Nom de la structure]'} />,
  );
  expect(screen.getByRole('link', { name: 'https://www.cnil.fr/plainte' }).getAttribute('href')).toBe(
    'https://www.cnil.fr/plainte',
  );
  expect(screen.getByRole('link', { name: 'dpo@exemple.fr' }).getAttribute('href')).toBe(
    'mailto:dpo@exemple.fr',
  );
  expect(screen.getByText('[Nom de la structure]').tagName).toBe('MARK');
});
