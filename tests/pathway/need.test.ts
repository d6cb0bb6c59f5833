import { firstOf, refusalOf } from '../support/asking';
import { describeOnBothEngines } from '../support/graphs';
import { signIn } from '../support/sign-in';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const FIND = `query ($stage: PathStage, $city: ID, $theme: String, $public: String) {
  structures(stage: $stage, city: $city, theme: $theme, public: $public) { edges { node { id phone offers limits people { isContact person { id email } } } } }
}`;

describeOnBothEngines(
  'a search by need',
  (open) => {
    let served: SmallServer;
    let query: SmallServer['query'];
    beforeAll(async () => {
      served = await serveSmallTerritory(await open());
      await served.add({
        'structures.csv': [
          'id,name,kind,city,publics,themes,phone,limits',
          's1,Mission locale de l’Étoile,EMPLOYMENT_SERVICE,Sevran,Jeunes de 16 à 25 ans|parents,jeunes|mobilité,01 99 00 10 01,Un hébergement',
          's3,Formation Plus,TRAINING,Drancy,tous publics,,,',
          's4,Association seule,ASSOCIATION,Sevran,parents,,,',
        ].join('\n'),
      });
      ({ query } = await signIn(served, 'anne@commune.example', 'MEMBER'));
    }, 120_000);
    afterAll(() => served.server.close());
    type Found = { edges: { node: { id: string; people: { isContact: boolean }[] } }[] };
    const ids = async (need: Record<string, unknown>) =>
      (await firstOf<Found>(query, FIND, need)).edges.map(({ node }) => node.id).sort();

    test('answers with who receives the public, by name or as everybody, whatever the accents', async () => {
      expect(await ids({ public: 'jeunes de 16 a 25 ANS' })).toEqual(['s1', 's3']);
      expect(await ids({ public: 'parents' })).toEqual(['s1', 's3', 's4']);
      expect(await ids({ public: 'tous publics' })).toEqual(['s3']);
      expect(await ids({ public: 'personne' })).toEqual(['s3']);
      expect(await ids({ public: 'parents', city: '93071', stage: 'SUPPORT', theme: 'mobilite' })).toEqual([
        's1',
      ]);
      expect(await ids({ public: 'parents', stage: 'RECRUITMENT' })).toEqual([]);
    });

    test('says whom to call, for what and how', async () => {
      const { edges } = await firstOf<Found>(query, FIND, { theme: 'mobilité' });
      expect(edges).toMatchObject([
        {
          node: {
            id: 's1',
            phone: '01 99 00 10 01',
            offers: 'Un rendez-vous sous huit jours',
            limits: 'Un hébergement',
          },
        },
      ]);
      expect(edges[0]?.node.people[0]).toMatchObject({
        isContact: true,
        person: { email: 'remi@etoile.example' },
      });
    });

    test('names the publics that there are, each once', async () => {
      expect(await firstOf(query, '{ publics }')).toEqual([
        'Jeunes de 16 à 25 ans',
        'parents',
        'tous publics',
      ]);
    });

    test('the way to somebody keeps to the public too, and says where it is lacking', async () => {
      const ROUTES = 'query ($need: Need) { trustedContacts(need: $need) { steps { structure { id } } } }';
      const routes = await firstOf<{ steps: { structure: { id: string } | null }[] }[]>(query, ROUTES, {
        need: { public: 'jeunes de 16 à 25 ans', stage: 'SUPPORT' },
      });
      expect(new Set(routes.map(({ steps }) => steps.at(-1)?.structure?.id))).toEqual(new Set(['s1']));
      const NEAR =
        'query ($need: Need) { nearestContacts(need: $need) { structures { lacks structure { id } } } }';
      const near = await firstOf<{ structures: unknown[] }>(query, NEAR, {
        need: { public: 'parents', stage: 'TRAINING', city: '93071' },
      });
      expect(near.structures).toContainEqual({ lacks: ['STAGE'], structure: { id: 's1' } });
      expect(await refusalOf(query, ROUTES, { need: { public: ' ' } })).toMatchObject({
        code: 'INVALID',
        place: 'need',
      });
      const { errors } = await query(FIND, { stage: 'NOWHERE' });
      expect(errors?.[0]?.message).toContain('NOWHERE');
    });
  },
  { shared: true },
);
