import { importFiles } from '../../api/exchange/import-files';
import { takeBackUnfinishedImports } from '../../api/exchange/take-back';
import { describeOnBothEngines } from '../support/graphs';
import { type Desk, openDesk, SMALL } from './import-desk';

/** More rows than this go in batches. */
const LARGE = { oneTransactionRows: 0 };

describeOnBothEngines('running an import twice', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = openDesk(await open());
  });
  afterEach(() => desk.close());

  test('does not employ again somebody whose employment the files end', async () => {
    const files = {
      ...SMALL,
      'employments.csv': 'person,structure,since,until\np1,s1,2019-01-01,2021-01-01\n',
    };
    await desk.load(files);
    const before = await desk.links('WORKS_FOR');
    expect((await desk.load(files)).changed).toBe(false);
    expect(await desk.links('WORKS_FOR')).toEqual(before);
  });

  test('keeps the contact whose employment the files end', async () => {
    const files = {
      ...SMALL,
      'employments.csv': 'person,structure,since,until,isContact\np1,s1,2019-01-01,2021-01-01,oui\n',
    };
    await desk.load(files);
    await desk.load(files);
    expect((await desk.links('WORKS_FOR'))[0]).toMatchObject({ from: 'p1', isContact: true });
  });

  test('does not put a structure back on a stage that the files end', async () => {
    const files = {
      ...SMALL,
      'structures.csv': 'id,name,kind,city,stages\ns1,A,autre,Sevran,SUPPORT\ns2,B,autre,Drancy,\n',
      'positions.csv': 'structure,stage,since,until\ns1,SUPPORT,2019-01-01,2021-01-01\n',
    };
    await desk.load(files);
    const before = await desk.links('POSITIONED_AT');
    expect((await desk.load(files)).changed).toBe(false);
    expect(await desk.links('POSITIONED_AT')).toEqual(before);
  });

  test('changes nothing when two files word the same employment differently', async () => {
    const files = {
      ...SMALL,
      'people.csv': 'id,name,structure,role\np1,Rémi,s1,conseiller\np2,Anne,s2,\n',
      'employments.csv': 'person,structure,role,since\np1,s1,conseiller en insertion,2019-01-01\n',
    };
    await desk.load(files);
    expect((await desk.load(files)).changed).toBe(false);
  });

  test('leaves the role with the same spell of somebody who came back', async () => {
    const files = {
      ...SMALL,
      'people.csv': 'id,name,structure,role\np1,Rémi,s1,conseiller\np2,Anne,s2,\n',
      'employments.csv': 'person,structure,since,until\np1,s1,2019-01-01,2021-01-01\np1,s1,2023-01-01,\n',
    };
    await desk.load(files);
    const before = await desk.links('WORKS_FOR');
    await desk.load(files);
    expect(await desk.links('WORKS_FOR')).toEqual(before);
  });

  test('under one import id and in batches keeps it at the next start', async () => {
    await desk.load(SMALL, { ...LARGE, importId: 'i1' });
    const before = await desk.content();
    await desk.load(SMALL, { ...LARGE, importId: 'i1' });
    await takeBackUnfinishedImports({ ...desk.context, clock: () => '2025-07-01T08:03:00.000Z' });
    expect(await desk.content()).toEqual(before);
  });
});

describeOnBothEngines('an import in batches', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = openDesk(await open());
  });
  afterEach(() => desk.close());

  test('leaves the same records as one transaction', async () => {
    await desk.load(SMALL, LARGE);
    expect(JSON.stringify(await desk.content())).not.toContain('importId');
  });

  test('that was killed leaves no employment that it made and then dated', async () => {
    await desk.load(SMALL);
    const before = await desk.content();
    const files = {
      'people.csv': 'id,name,structure\np1,Rémi,s2\n',
      'employments.csv': 'person,structure,since\np1,s2,2024-01-01\n',
    };
    await expect(importFiles(desk.put(files), desk.dying(), LARGE)).rejects.toThrow('killed');
    await takeBackUnfinishedImports({ ...desk.context, clock: () => '2025-07-01T08:03:00.000Z' });
    expect(await desk.content()).toEqual(before);
  });
});

describeOnBothEngines('importing a corrected file', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = openDesk(await open());
    await desk.load(SMALL);
  });
  afterEach(() => desk.close());

  test('moves an outreach session to its new host', async () => {
    await desk.load({ 'outreach.csv': 'id,host,runner\no1,s1,s2\n' });
    await desk.load({ 'outreach.csv': 'id,host,runner\no1,s2,s2\n' });
    expect(await desk.links('HOSTS')).toEqual([{ from: 's2', to: 'o1' }]);
  });

  test('moves a follow-up to the rencontre that it follows', async () => {
    await desk.load({ 'meetings.csv': 'id,title,heldOn\nm2,R2,2025-04-20\n' });
    await desk.load({ 'follow-ups.csv': 'id,follows\nf1,m1\n' });
    await desk.load({ 'follow-ups.csv': 'id,follows\nf1,m2\n' });
    expect(await desk.links('FOLLOWS_MEETING')).toEqual([{ from: 'f1', to: 'm2' }]);
  });

  test('moves a testimony to what it is about', async () => {
    await desk.load({ 'testimonies.csv': 'id,quote,about\nt1,Merci,s1\n' });
    await desk.load({ 'testimonies.csv': 'id,quote,about\nt1,Merci,s2\n' });
    expect(await desk.links('ABOUT_STRUCTURE')).toEqual([{ from: 't1', to: 's2' }]);
  });

  test('makes a member of somebody who led', async () => {
    await desk.load({ 'projects.csv': 'id,title,lead,members\nj1,Forum,p1,p2\n' });
    await desk.load({ 'projects.csv': 'id,title,lead,members\nj1,Forum,p2,p1\n' });
    expect((await desk.links('TAKES_PART_IN')).map(({ from, role }) => `${from} ${role}`)).toEqual([
      'p1 MEMBER',
      'p2 LEAD',
    ]);
  });

  test.each(['city', 'neighbourhoods', 'stages'])(
    'keeps the %s that its structure has edited since',
    async (field) => {
      await desk.load({
        'neighbourhoods.csv': 'id,name,city\nq1,Les Beaudottes,Sevran\n',
      });
      await desk.context.database.write('exchange/upsert-nodes:Structure', {
        rows: [{ id: 's1', editedFields: [field] }],
      });
      const before = await desk.content();
      const file = {
        city: 'id,name,kind,city\ns1,Mission locale,EMPLOYMENT_SERVICE,Drancy\n',
        neighbourhoods: 'id,name,kind,city,neighbourhoods\ns1,Mission locale,EMPLOYMENT_SERVICE,Sevran,q1\n',
        stages: 'id,name,kind,city,stages\ns1,Mission locale,EMPLOYMENT_SERVICE,Sevran,SUPPORT\n',
      }[field];
      await desk.load({ 'structures.csv': file ?? '' });
      expect(await desk.content()).toEqual(before);
    },
  );
});

describeOnBothEngines('reading a file', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = openDesk(await open());
    await desk.load(SMALL);
  });
  afterEach(() => desk.close());

  test('refuses a name that two neighbourhoods bear', async () => {
    await expect(
      desk.load({
        'neighbourhoods.csv': 'id,name,city\nq1,Centre-ville,Sevran\nq2,Centre-ville,Drancy\n',
        'structures.csv': 'id,name,kind,city,neighbourhoods\ns1,A,autre,Sevran,Centre-ville\n',
      }),
    ).rejects.toMatchObject({ code: 'IMPORT_REFUSED' });
  });

  test('refuses an acquaintance that ends before the rencontre that dates it', async () => {
    await expect(
      desk.load({ 'acquaintances.csv': 'from,to,until,meeting\np1,p2,2025-01-01,m1\n' }),
    ).rejects.toMatchObject({ code: 'IMPORT_REFUSED' });
  });

  test('knows it by its header before its name', async () => {
    const report = await desk.load({ 'contacts.csv': 'meeting,person\nm1,p1\n' });
    expect(report.files[0]?.format).toBe('attendance');
  });

  test('takes line ends of both kinds in one file', async () => {
    const report = await desk.load({ 'people.csv': 'id,name\r\np3,A\np4,B\r\np5,C\n' });
    expect(report.files[0]?.created).toBe(3);
  });

  test('names the line of a quote that never closes, far into a long file', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `m${i},Rencontre ${i},2025-03-20`);
    rows[15_000] = 'm15000,"Rencontre,2025-03-20';
    const error = await desk
      .load({ 'meetings.csv': `id,title,heldOn\n${rows.join('\n')}\n` })
      .catch((thrown) => thrown);
    expect(error.facts?.problems?.[0]).toMatchObject({ line: 15_002, expected: 'closedQuotes' });
  });

  test('finds one bad row in 50,000', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `m${i + 10},Rencontre ${i},2025-03-20`);
    rows[49_990] = 'm50000,Rencontre,2025-02-30';
    const before = await desk.content();
    const error = await desk
      .load({ 'meetings.csv': `id,title,heldOn\n${rows.join('\n')}\n` })
      .catch((thrown) => thrown);
    expect(error.facts?.problems).toMatchObject([{ file: 'meetings.csv', line: 49_992, column: 'heldOn' }]);
    expect(await desk.content()).toEqual(before);
  });

  test.each([
    ['a page of a site', '<!doctype html>\n<html><body>403</body></html>\n'],
    ['a JSON document', '{"people":[{"id":"p1","name":"A"}]}\n'],
    ['blank lines only', '\n\n \n'],
  ])('refuses %s', async (_, text) => {
    await expect(desk.load({ 'people.csv': text })).rejects.toMatchObject({ code: 'IMPORT_REFUSED' });
  });
});
