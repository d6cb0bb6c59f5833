import { isOneAddress, maskAddress } from '../../api/mail/mail-address';
import { verdictOf } from '../../api/mail/mail-failure';
import { MAIL_KINDS, mailLivesMs, waitAfterMs } from '../../api/mail/mail-kinds';
import { defaultSender, readSender, readSmtpUrl } from '../../api/mail/mail-settings';
import { pageAt, plain } from '../../api/mail/mail-words';
import { mailWords } from '../../api/mail/texts';

describe('the words of mails', () => {
  test.each(MAIL_KINDS)('%s has words, with what it needs and without', (kind) => {
    for (const data of [
      {},
      {
        name: 'Zoé Lefèvre',
        structure: 'Formation Plus',
        by: 'Anne O’Connor',
        role: 'ANALYST',
        reason: 'Déjà inscrite',
        message: 'Bonjour !',
        link: 'https://carte.example/sign-in?token=t',
        path: '/?structure=s3',
      },
    ]) {
      const { subject, text } = mailWords(kind, { data, address: 'https://carte.example' });
      expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text).toMatch(/^Bonjour,\n\n[\s\S]+\n\nL’explorateur d’interconnaissance\n$/);
    }
  });

  test('a name is one line of 200 characters, without an address to follow', () => {
    expect(plain('A\r\nB\u0000C\u2028D')).toBe('A B C D');
    expect(plain('voir HTTPS://evil.example et ftp://x')).toBe('voir evil.example et x');
    expect([...plain('é'.repeat(500))]).toHaveLength(200);
  });

  test('a page is one of ours', () => {
    expect(pageAt('https://carte.example', '/?structure=s1')).toBe('https://carte.example/?structure=s1');
    for (const path of ['//evil.example', 'https://evil.example', '/a\nb', '/ x', '', undefined])
      expect(pageAt('https://carte.example', path)).toBe('https://carte.example/');
  });

  test('an address is one and nothing else', () => {
    for (const good of ['remi@etoile.example', 'rémi.o+x@étoile.example'])
      expect(isOneAddress(good)).toBe(true);
    for (const bad of [
      'a@b, c@d',
      'a@b\r\nBcc: c@d',
      'A <a@b>',
      'a@b@c',
      '',
      'a',
      '"x"@b',
      'a\u0000@b',
      'a (x)@b',
    ])
      expect([bad, isOneAddress(bad)]).toEqual([bad, false]);
    expect(maskAddress('remi@etoile.example')).toBe('r•••@etoile.example');
  });

  test('a mail waits a minute, five, fifteen, then an hour each time; a link is worth ten minutes', () => {
    expect([1, 2, 3, 4, 5, 40].map((attempt) => waitAfterMs(attempt) / 60_000)).toEqual([
      1, 5, 15, 60, 60, 60,
    ]);
    expect(mailLivesMs('SIGN_IN_LINK')).toBe(600_000);
    expect(mailLivesMs('ROLE_SET')).toBe(7 * 86_400_000);
  });

  test('what went wrong is one line, without the address and without a link', () => {
    const thrown = {
      code: 'EENVELOPE',
      command: 'RCPT TO',
      responseCode: 550,
      response: `550 no\r\n<a@b.example> https://x/sign-in?token=secret ${'x'.repeat(500)}`,
    };
    const { detail, forGood, down } = verdictOf(thrown, 'a@b.example');
    expect(detail).toMatch(/^550 no <a•••@b\.example> https:\/\/x\/sign-in\?token=… x+$/);
    expect(detail).toHaveLength(200);
    expect([forGood, down]).toEqual([true, false]);
  });
});

describe('SMTP_URL and MAIL_FROM', () => {
  test('a mail server is read from its address', () => {
    expect(readSmtpUrl('smtps://carte%40x:p%2Fw@smtp.example')).toEqual({
      host: 'smtp.example',
      port: 465,
      secure: true,
      user: 'carte@x',
      password: 'p/w',
    });
    expect(readSmtpUrl('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, secure: false, user: null });
    expect(readSmtpUrl('smtp://[::1]')).toMatchObject({ host: '::1', port: 587 });
  });

  test.each([
    'smtp.example',
    'http://smtp.example',
    'smtp://',
    'smtp://h/path',
    'smtp://h?tls.rejectUnauthorized=false',
    'smtp://:password@h',
    'smtp://%E0%A4%A@h',
  ])('%s is none', (text) => {
    expect(readSmtpUrl(text)).toBeNull();
  });

  test('a sender has an address, and a name or none', () => {
    expect(readSender('La carte <carte@t.example>')).toEqual({
      name: 'La carte',
      address: 'carte@t.example',
    });
    expect(readSender('carte@t.example')).toEqual({ name: '', address: 'carte@t.example' });
    for (const bad of ['La carte', 'a@b, c@d', 'x\r\nBcc: a@b <c@d>', '<a@b> c'])
      expect(readSender(bad)).toBeNull();
    expect(defaultSender('https://carte.example').address).toBe('interconnaissance@carte.example');
    expect(defaultSender('http://127.0.0.1:4000').address).toBe('interconnaissance@localhost');
    expect(defaultSender(null).address).toBe('interconnaissance@localhost');
  });
});
