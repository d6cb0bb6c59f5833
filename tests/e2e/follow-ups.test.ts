import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { plusDays } from '../../api/plus-days';
import { projectRoot } from '../../api/root';
import { partsOf } from '../support/mail-parts';
import { type MailServer, startMailServer } from '../support/mail-server';
import { readCalendar } from '../support/read-calendar';
import { SMALL_TERRITORY } from '../support/small-territory';
import { signIn } from './at-work';
import { axe } from './axe';
import { describeInBrowser, launch } from './browser';
import { overflows } from './fits';
import { type Served, serveProgram } from './served';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const TODAY = new Date().toISOString().slice(0, 10);
/** Begun 91 days ago: due yesterday, by the clock of the machine. */
const PROJECTS = `id,title,status,lead,members,startedOn\nj1,Le café des conseillers,RUNNING,p1,p2,${plusDays(TODAY, -91)}\n`;

describeInBrowser('a project 90 days later', () => {
  let browser: Browser;
  let mailServer: MailServer;
  let served: Served;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-follow-'));
    const files = mkdtempSync(join(tmpdir(), 'interconnaissance-files-'));
    for (const [name, content] of Object.entries({ ...SMALL_TERRITORY, 'projects.csv': PROJECTS }))
      writeFileSync(join(files, name), content);
    const imported = spawnSync(process.execPath, ['bin/run.mjs', 'import', files], {
      cwd: projectRoot(),
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, SEED: 'none' },
      encoding: 'utf8',
    });
    expect(imported.status).toBe(0);
    rmSync(files, { recursive: true });
    mailServer = await startMailServer();
    served = {
      ...(await serveProgram({ DATA_DIR: dataDir, SEED: 'none', SMTP_URL: mailServer.url })),
      dataDir,
    };
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await mailServer?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const downloaded = async (page: Page) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Mettre dans mon agenda' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    return readCalendar(readFileSync(await file.path(), 'utf8'));
  };

  /** The first mails about something; those whom an import added are told so meanwhile. */
  const mailsAbout = async (subject: RegExp, count: number) => {
    for (let n = count; ; n += 1) {
      const found = (await mailServer.taken(n)).filter((mail) => subject.test(mail.subject));
      if (found.length >= count) return found;
    }
  };

  test('is asked about by mail, answered on a phone without an account, seen by the coordination, and talked of in a call', async () => {
    const failures: string[] = [];
    const desk = await signIn(browser, served, failures, { viewport: DESK });
    await desk.goto(`${served.address}/follow-ups`);
    const late = desk.getByRole('region', { name: /^Échéance passée/ });
    await late.getByText('Le café des conseillers').waitFor();

    const [asked] = await mailsAbout(/où en êtes-vous/, 1);
    expect(asked?.to).toEqual(['remi@etoile.example']);
    const link = /http\S+state=SLOWED/.exec(asked?.text ?? '')?.[0] ?? '';
    const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const phone = await context.newPage();
    const opened = await phone.goto(link);
    expect(opened?.headers()).toMatchObject({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    expect(await phone.getByRole('radio', { name: 'Ça a ralenti' }).isChecked()).toBe(true);
    expect(await axe(phone)).toEqual([]);
    expect(await overflows(phone)).toEqual([]);
    await phone.getByLabel(/^Ce qui freine/).fill('Un départ dans l’équipe');
    await phone.getByLabel(/^La suite/).fill('Trouver une salle');
    await phone.getByRole('button', { name: 'Envoyer' }).click();
    await phone.getByRole('heading', { name: /^Merci/ }).waitFor();
    expect(await axe(phone)).toEqual([]);
    await phone.goto(link);
    await phone.getByText('Un départ dans l’équipe').waitFor();
    expect(await phone.getByRole('button', { name: 'Envoyer' }).count()).toBe(0);

    await desk.reload();
    const slowed = desk.getByRole('region', { name: /^Ça a ralenti/ });
    await slowed.getByText('Un départ dans l’équipe').waitFor();
    expect(await axe(desk)).toEqual([]);
    expect(await overflows(desk)).toEqual([]);
    await slowed.getByRole('button', { name: 'Prévoir un appel' }).click();
    const form = desk.getByRole('dialog');
    await form.getByLabel(/^Jour/).fill(plusDays(TODAY, 10));
    await form.getByLabel(/^Adresse de la visio/).fill('https://visio.example/salle');
    expect(await axe(desk)).toEqual([]);
    await form.getByRole('button', { name: 'Prévoir et inviter' }).click();
    await desk.getByText('https://visio.example/salle').waitFor();
    const mails = await mailsAbout(/^Faisons le point/, 2);
    expect(mails.map(({ to }) => to[0]).sort()).toEqual(['anne@commune.example', 'remi@etoile.example']);
    const invitation = partsOf(mails[0]?.source ?? '').find(({ type }) => type === 'text/calendar');
    const planned = await downloaded(desk);
    const sent = readCalendar(invitation?.content ?? '');
    expect({ ...sent, organizer: null }).toEqual({ ...planned, organizer: null });
    expect(planned).toMatchObject({ sequence: 0, minutes: 30, location: 'https://visio.example/salle' });

    await desk.getByRole('button', { name: 'Déplacer l’appel' }).click();
    await form.getByLabel(/^Heure/).fill('16:15');
    await form.getByRole('button', { name: 'Déplacer l’appel' }).click();
    await desk.getByText(/à 16:15/).waitFor();
    expect(await downloaded(desk)).toMatchObject({ uid: planned.uid, sequence: 1, status: 'CONFIRMED' });

    await desk.setViewportSize(PHONE);
    expect(await overflows(desk)).toEqual([]);
    expect(await axe(desk)).toEqual([]);
    expect(failures).toEqual([]);
  }, 180_000);
});
