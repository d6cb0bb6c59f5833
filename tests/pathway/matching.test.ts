import { isEnumType, isInputObjectType } from 'graphql';
import { createSchema } from '../../api/schema';
import { firstOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { serveSmallTerritory } from '../support/small-territory';

const MATCHING = `query ($city: ID, $neighbourhood: ID) {
  outreachMatching(city: $city, neighbourhood: $neighbourhood) {
    seekers { sought structure { id } places { nearness host { left structure { id } } } }
    hosts { room left structure { id } }
  }
}`;
interface Matching {
  seekers: {
    structure: { id: string };
    places: { nearness: string; host: { structure: { id: string } } }[];
  }[];
  hosts: { room: number | null; left: number | null; structure: { id: string } }[];
}

/** Three hosts and two who look for a place; one of them has no town that is known to it any more. */
const STRUCTURES = [
  'id,name,kind,city,neighbourhoods,hostsOutreach,outreachRoom,outreachSought,until',
  's1,Mission locale de l’Étoile,EMPLOYMENT_SERVICE,Sevran,QN2,,,Un matin par semaine,',
  's2,Centre social Œuvre commune,SOCIAL_CENTRE,Drancy,QN2,oui,2,,',
  's6,Centre social Avenir,SOCIAL_CENTRE,Drancy,,oui,1,,',
  's7,Centre social Bienvenue,SOCIAL_CENTRE,Sevran,,oui,,,',
  's8,Centre social fermé,SOCIAL_CENTRE,Drancy,QN2,oui,5,Un lieu,2025-01-01',
  's9,Atelier vélo,ASSOCIATION,Drancy,,,,"Un lieu, le mercredi",',
].join('\n');

describeOnBothEngines('who looks for a place, and who has room', (open) => {
  test('by neighbourhood, then by town, with what is left; who closed is not there', async () => {
    const served = await serveSmallTerritory(await open());
    await served.add({
      'structures.csv': STRUCTURES,
      'outreach.csv': 'id,host,runner,days,since\no3,s6,s3,jeudi matin,2025-09-01\n',
    });
    const ask = (variables = {}) => firstOf<Matching>(served.query, MATCHING, variables);
    const all = await ask();
    // s6 gave one half-day, and somebody comes from September on: nothing is left.
    expect(all.hosts.map(({ structure, room, left }) => [structure.id, room, left])).toEqual([
      ['s6', 1, 0],
      ['s7', null, null],
      ['s2', 2, 1],
    ]);
    expect(all.seekers.map(({ structure, places }) => [structure.id, places])).toEqual([
      ['s9', [{ nearness: 'CITY', host: { left: 1, structure: { id: 's2' } } }]],
      // s1 comes to s2 already.
      ['s1', []],
    ]);
    const drancy = await ask({ city: '93029' });
    expect(drancy.hosts.map(({ structure }) => structure.id)).toEqual(['s6', 's2']);
    // s1 is of Sevran, and works for a neighbourhood of Drancy.
    expect(drancy.seekers.map(({ structure }) => structure.id)).toEqual(['s9', 's1']);
    expect(await ask({ neighbourhood: 'QN1' })).toEqual({ seekers: [], hosts: [] });
    expect(await ask({ city: 'nowhere' })).toEqual({ seekers: [], hosts: [] });
    // A town is taken from who looks for a place: it stays listed, and is near to nobody.
    await served.database.write('exchange/delete-links:LOCATED_IN', { rows: [{ from: 's9', to: '93029' }] });
    await served.add({ 'structures.csv': 'id,name,kind,city\nx,Nouvelle,OTHER,Sevran\n' });
    const later = (await ask()).seekers.find(({ structure }) => structure.id === 's9');
    expect(later?.places).toEqual([]);
    await served.server.close();
  });
});

test('no list can be ordered at all by who asks, least of all by the people that a place "supplies"', async () => {
  const schema = await createSchema();
  const query = schema.getQueryType()?.getFields() ?? {};
  const orders = /sort|order|rank/i;
  for (const [name, field] of Object.entries(query))
    expect([name, field.args.map((arg) => arg.name).filter((arg) => orders.test(arg))]).toEqual([name, []]);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  expect(
    types
      .filter((type) => isInputObjectType(type) || isEnumType(type))
      .filter(({ name }) => orders.test(name)),
  ).toEqual([]);
  // Nothing counts people whom a structure sends.
  const fields = Object.keys(
    (schema.getType('Structure') as { getFields(): object } | undefined)?.getFields() ?? {},
  );
  expect(fields.filter((field) => /^(sent|sends|suppl|feeds|candidates|oriented)/i.test(field))).toEqual([]);
});
