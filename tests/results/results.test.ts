import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { RUNS_THE_MACHINE } from '../../api/access/viewer';
import { importFiles } from '../../api/exchange/import-files';
import { createChanges } from '../../api/graph/changes';
import type { GraphDatabase } from '../../api/graph/port';
import { createLoaders } from '../../api/loaders';
import { sinceDay } from '../../api/network/day';
import { reachInPeriod } from '../../api/network/reach-in-period';
import { plusDays } from '../../api/plus-days';
import type { ReadingContext } from '../../api/request-context';
import { countRecords } from '../../api/results/count-records';
import { documentOf } from '../../api/results/document';
import { readPeriod } from '../../api/results/period';
import { reportOf } from '../../api/results/report';
import { type DatedRecords, readDatedRecords } from '../../api/results/results.repository';
import { viewResults } from '../../api/results/results.service';
import type { Results } from '../../api/results/results.type';
import { RESULT_LANGUAGES } from '../../api/results/texts';
import { projectRoot } from '../../api/root';
import { createNetworkStore } from '../../api/ties/network-store';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { readZip } from '../support/read-zip';
import { recount } from './recount';

/** The demonstration’s today: thirty days after its last rencontre. */
const TODAY = '2025-10-25';

const xmlOf = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const valuesOf = ({ figures }: Results) => Object.fromEntries(figures.map(({ id, value }) => [id, value]));

describeOnBothEngines(
  'the results of the demonstration',
  (open) => {
    let context: ReadingContext;
    let database: GraphDatabase;
    let records: DatedRecords;
    let first: Results;
    beforeAll(async () => {
      database = await open();
      const desk = {
        database,
        changes: createChanges(database, () => NOW),
        clock: () => `${TODAY}T08:00:00.000Z`,
        by: 'test',
        print: () => undefined,
      };
      await importFiles([join(projectRoot(), 'seeds', 'paris-terres-denvol')], desk);
      const state = await createNetworkStore(database, desk.clock).current();
      expect(state.today()).toBe(TODAY);
      context = { viewer: RUNS_THE_MACHINE, state, loaders: createLoaders(database), desk: { database } };
      records = await readDatedRecords(database, TODAY);
      first = await viewResults(context, { from: null, to: null, withoutTeam: false });
    }, 120_000);

    const results = (from: string | null, to: string | null, withoutTeam = false) =>
      viewResults(context, { from, to, withoutTeam });

    test.each([
      // Since the beginning: before is the day before the first rencontre.
      [null, null, false, { from: '', until: TODAY }, '2025-01-22'],
      [null, null, true, { from: '', until: TODAY }, '2025-01-22'],
      ['2025-01-01', '2025-12-31', false, { from: '2025-01-01', until: TODAY }, '2024-12-31'],
      ['2025-02-27', '2025-05-15', false, { from: '2025-02-27', until: '2025-05-15' }, '2025-02-26'],
      ['2025-02-27', '2025-05-15', true, { from: '2025-02-27', until: '2025-05-15' }, '2025-02-26'],
    ] as const)(
      'from %s to %s, without the team: %s — every figure is that of an independent recount of the files',
      async (from, to, withoutTeam, days, before) => {
        const told = await results(from, to, withoutTeam);
        const counted = recount(days, before, withoutTeam);
        expect(told.before).toBe(before);
        expect(valuesOf(told)).toEqual(counted.figures);
        expect(told.byStatus).toEqual(
          told.byStatus.map(({ status }) => ({ status, count: counted.byStatus(status) })),
        );
        expect(told.followUps).toEqual(
          told.followUps.map(({ outcome }) => ({ outcome, count: counted.followUps(outcome) })),
        );
        expect(told.isolation).toEqual(counted.isolation);
        expect(told.testimonies.map(({ quote }) => quote).sort()).toEqual(counted.quotes);
        expect(told.meetings.reduce((sum, { ideas }) => sum + ideas, 0)).toBe(counted.figures.ideas);
      },
    );

    test('tells the story since the beginning: six rencontres, a hundred ideas, no unpublished words, nobody’s name', async () => {
      const told = await results(null, null);
      expect(valuesOf(told)).toMatchObject({
        meetings: 6,
        ideas: 100,
        projects: 20,
      });
      expect(told.meetings.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
      const text = JSON.stringify(told);
      expect(text).toContain('numéros de téléphone');
      expect(text).not.toContain('Je pensais être seule');
      expect(told.testimonies.map(({ speaker }) => speaker.name)).toEqual(told.testimonies.map(() => null));
      expect(told.findings.every(({ confidentiality }) => confidentiality === 'PUBLIC')).toBe(true);
    });

    test('a year that is not over is counted until today, and says so; one to come has nothing', async () => {
      expect(await results('2025-01-01', '2025-12-31')).toMatchObject({ state: 'RUNNING', until: TODAY });
      expect(await results('2025-01-01', '2025-06-30')).toMatchObject({ state: 'PAST', until: '2025-06-30' });
      const next = await results('2026-01-01', '2026-12-31');
      expect(next).toMatchObject({
        state: 'FUTURE',
        before: null,
        meetings: [],
        projects: [],
        testimonies: [],
      });
      for (const { id, value } of next.figures)
        expect([id, value === null || value === 0]).toEqual([id, true]);
    });

    test('a period before the first rencontre has no meeting, and its ties are those of then', async () => {
      const told = await results('2024-01-01', '2024-12-31');
      const counted = recount({ from: '2024-01-01', until: '2024-12-31' }, '2023-12-31');
      expect(told.meetings).toEqual([]);
      expect(valuesOf(told)).toEqual(counted.figures);
      // Nothing is counted twice over the eve of the first rencontre.
      expect((await results(null, '2024-12-31')).before).toBeNull();
    });

    test.each(RESULT_LANGUAGES)(
      'no figure is typed by hand: in the words of %s no digit stands that is not of the answer',
      (language) => {
        const report = reportOf(first, language);
        const told = new Set(JSON.stringify(first).match(/\d+/g) ?? []);
        const shares = [
          ...first.continuity.flatMap(({ before, after }) => [before, after]),
          ...first.figures.filter(({ id }) => id === 'responseRate').map(({ value }) => value),
        ];
        for (const share of shares) if (share !== null) told.add(String(Math.round(share * 100)));
        // A day is told without the nought before its number.
        for (const number of [...told]) told.add(String(Number(number)));
        expect((JSON.stringify(report).match(/\d+/g) ?? []).filter((digits) => !told.has(digits))).toEqual(
          // The levels of headings are no words.
          report.blocks
            .flatMap((block) => (block.kind === 'heading' ? [String(block.level)] : []))
            .filter((level) => !told.has(level)),
        );
        const values = first.figures.map(({ value }) => value);
        expect(values.filter((value) => value === null)).toEqual([]);
      },
    );

    test('the document holds every figure, the table of each part and the words, as styles, and opens as XML', async () => {
      const told = {
        ...first,
        words: { introduction: 'Un <mot> & un autre\u0001', conclusion: 'Merci', version: 1 },
      };
      const report = reportOf(told, 'fr');
      const files = readZip(Buffer.from(await documentOf(report)));
      for (const [name, body] of files)
        if (name.endsWith('.xml'))
          expect([name, xmlOf(String(body)).querySelector('parsererror')]).toEqual([name, null]);
      const document = xmlOf(String(files.get('word/document.xml')));
      const all = (tag: string) => [...document.getElementsByTagName(tag)];
      const textOf = (element: Element) =>
        [...element.getElementsByTagName('w:t')].map((one) => one.textContent).join('');
      const paragraphs = all('w:p').map(textOf);
      expect(paragraphs).toContain('Un <mot> & un autre');
      for (const block of report.blocks) {
        if (block.kind === 'figures')
          for (const { label, value, counted } of block.figures)
            expect(paragraphs).toEqual(expect.arrayContaining([label, value, counted]));
        if (block.kind === 'table')
          expect(paragraphs).toEqual(expect.arrayContaining([block.caption, ...block.rows.flat()]));
        if (block.kind === 'quote')
          expect(paragraphs).toEqual(expect.arrayContaining([block.text, block.by]));
      }
      const styles = new Set(all('w:pStyle').map((style) => style.getAttribute('w:val')));
      for (const style of [
        'Title',
        'Subtitle',
        'Heading1',
        'Heading2',
        'Caption',
        'Quote',
        'QuoteBy',
        'TableHead',
      ])
        expect([style, styles.has(style)]).toEqual([style, true]);
      const kept = String(files.get('word/styles.xml'));
      for (const style of styles) expect(kept).toContain(`w:styleId="${style}"`);
      expect(kept).toContain('w:lang w:val="fr-FR"');
      const tables = report.blocks.filter(({ kind }) => kind === 'table').length;
      expect(all('w:tblHeader')).toHaveLength(tables);
      expect(String(files.get('docProps/core.xml'))).toContain('Bilan de la démarche');
      // The same results are the same bytes, whenever they are made: two territories can be compared.
      const [one, other] = [await documentOf(report), await documentOf(report)];
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
      expect(String(files.get('docProps/core.xml'))).toContain(`${TODAY}T00:00:00Z`);
      const english = readZip(Buffer.from(await documentOf(reportOf(first, 'en'))));
      expect(String(english.get('word/styles.xml'))).toContain('w:lang w:val="en-GB"');
    });

    test('one that ends before it begins is refused', async () => {
      await expect(results('2025-06-01', '2025-05-31')).rejects.toMatchObject({
        code: 'INVALID',
        place: 'to',
      });
    });

    test('what is due by itself and has no answer is counted, though nothing is kept of it', async () => {
      await database.write('exchange/delete-nodes:FollowUp', { rows: [{ id: 'u18' }] });
      const outcomes = async (today: string) =>
        (await readDatedRecords(database, today)).followUps
          .filter(({ dueOn }) => dueOn === '2025-09-17')
          .map(({ heldOn }) => heldOn);
      expect(await outcomes('2025-09-16')).toEqual([]);
      expect(await outcomes('2025-09-17')).toEqual([null]);
    });

    test('what happens on a day adds up over adjacent periods', () => {
      const day = fc.integer({ min: -60, max: 420 }).map((days) => plusDays('2024-12-01', days));
      const added = (from: string | null, to: string) => {
        const {
          ideasOf: _,
          started,
          byStatus,
          followUps,
          outreachOpen: __,
          ...counts
        } = countRecords(records, readPeriod(from, to, TODAY));
        const until = sinceDay(to < TODAY ? to : TODAY);
        const { meetings } = reachInPeriod(context.state.network, sinceDay(from), until, false);
        return [
          ...Object.values(counts),
          started.length,
          ...byStatus.map(({ count }) => count),
          ...followUps.map(({ count }) => count),
          meetings.length,
          ...(['people', 'newPeople', 'newStructures'] as const).map((id) =>
            meetings.reduce((sum, one) => sum + one[id], 0),
          ),
        ];
      };
      fc.assert(
        fc.property(fc.uniqueArray(day, { minLength: 3, maxLength: 3 }), fc.boolean(), (days, since) => {
          const [a = '', b = '', c = ''] = [...days].sort();
          const first = since ? null : a;
          const [one, two, both] = [added(first, b), added(plusDays(b, 1), c), added(first, c)];
          expect(one.map((value, i) => value + (two[i] ?? 0))).toEqual(both);
        }),
        { numRuns: 60 },
      );
    });
  },
  { shared: true },
);
