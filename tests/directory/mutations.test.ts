import { describeOnBothEngines } from '../support/graphs';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const ADD = `mutation ($m: ID!, $input: StructureInput!) {
  upsertStructure(mutationId: $m, input: $input) {
    structure { id name version isolated cities { id } website themes }
    receipt { id revision repeated }
  }
}`;
const PERSON = `mutation ($m: ID!, $input: PersonInput!, $job: EmploymentInput) {
  addPerson(mutationId: $m, input: $input, employment: $job) {
    person { id name version employments { id version role structure { id } } }
    receipt { id repeated }
  }
}`;
const KNOWS = `mutation ($m: ID!, $from: ID, $to: ID!) {
  declareAcquaintance(mutationId: $m, from: $from, to: $to) { from { id } to { id } receipt { id } }
}`;
const NEW = { name: 'Maison du projet', kind: 'ASSOCIATION', cities: ['93071'] };

describeOnBothEngines('records made by those who work', (open) => {
  let served: SmallServer;
  beforeEach(async () => {
    served = await serveSmallTerritory(await open());
  });
  afterEach(() => served.server.close());

  const data = async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
    const answer = await served.query(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data as unknown as T;
  };
  const refusal = async (query: string, variables: Record<string, unknown>) => {
    const { errors } = await served.query(query, variables);
    return errors?.[0]?.extensions;
  };
  type Added = {
    upsertStructure: {
      structure: { id: string; version: number; name: string; website: string | null };
      receipt: { id: string | null; repeated: boolean; revision: number };
    };
  };
  const count = async () =>
    (await data<{ territory: { structureCount: number } }>('{ territory { structureCount } }', {})).territory
      .structureCount;

  test('a structure is added, is isolated, and the same mutation twice is once', async () => {
    const before = await count();
    const first = await data<Added>(ADD, { m: 'a', input: NEW });
    expect(first.upsertStructure.structure).toMatchObject({
      name: 'Maison du projet',
      version: 1,
      isolated: true,
      cities: [{ id: '93071' }],
    });
    const again = await data<Added>(ADD, { m: 'a', input: NEW });
    expect(again.upsertStructure.structure.id).toBe(first.upsertStructure.structure.id);
    expect(again.upsertStructure.receipt.repeated).toBe(true);
    expect(again.upsertStructure.receipt.revision).toBe(first.upsertStructure.receipt.revision);
    expect(await count()).toBe(before + 1);
    expect(await refusal(ADD, { m: 'a', input: { ...NEW, name: 'Autre' } })).toMatchObject({
      code: 'CONFLICT',
      place: 'mutationId',
    });
  });

  test('an edit leaves what it does not say, clears what is null, and a stale one shows both states', async () => {
    const { upsertStructure } = await data<Added>(ADD, { m: 'a', input: { ...NEW, website: 'exemple.fr' } });
    const { id } = upsertStructure.structure;
    expect(upsertStructure.structure.website).toBe('https://exemple.fr/');
    const edited = await data<Added>(ADD, { m: 'b', input: { id, version: 1, name: 'Maison' } });
    expect(edited.upsertStructure.structure).toMatchObject({
      name: 'Maison',
      version: 2,
      website: 'https://exemple.fr/',
    });
    expect(await refusal(ADD, { m: 'c', input: { id, version: 1, name: 'Trop tard' } })).toMatchObject({
      code: 'CONFLICT',
      facts: { current: { version: 2, name: 'Maison' }, yours: { version: 1, name: 'Trop tard' } },
    });
    const cleared = await data<Added>(ADD, { m: 'd', input: { id, version: 2, website: null } });
    expect(cleared.upsertStructure.structure).toMatchObject({ website: null, version: 3 });
  });

  test.each([
    [{ website: 'javascript:alert(1)' }, 'input.website'],
    [{ website: 'data:text/html,x' }, 'input.website'],
    [{ siret: '12345678901234' }, 'input.siret'],
    [{ email: 'pas une adresse' }, 'input.email'],
    [{ name: '' }, 'input.name'],
    [{ name: 'a\u0000b' }, 'input.name'],
    [{ presentation: 'x'.repeat(5_001) }, 'input.presentation'],
    [{ latitude: 91 }, 'input.latitude'],
    [{ cities: [] }, 'input.cities'],
  ])('%p is refused with its place, and nothing is written', async (wrong, place) => {
    const before = await count();
    expect(await refusal(ADD, { m: 'x', input: { ...NEW, ...wrong } })).toMatchObject({
      code: 'INVALID',
      place,
    });
    expect(await count()).toBe(before);
  });

  test('a town that is not there: nothing of the structure is written', async () => {
    const before = await count();
    expect(await refusal(ADD, { m: 'x', input: { ...NEW, cities: ['99999'] } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await count()).toBe(before);
  });

  test('script in a name is a name', async () => {
    const name = '<script>alert(1)</script>';
    const { upsertStructure } = await data<Added>(ADD, { m: 's', input: { ...NEW, name } });
    expect(upsertStructure.structure.name).toBe(name);
  });

  test('two people and a tie: neither structure is isolated any more; withdrawn, both are again', async () => {
    const ids: string[] = [];
    for (const key of ['one', 'two']) {
      const added = await data<Added>(ADD, { m: key, input: { ...NEW, name: key } });
      const job = { structure: added.upsertStructure.structure.id, role: 'accueil' };
      const { addPerson } = await data<{ addPerson: { person: { id: string } } }>(PERSON, {
        m: `p-${key}`,
        input: { name: `Personne ${key}` },
        job,
      });
      ids.push(addPerson.person.id, added.upsertStructure.structure.id);
    }
    const [a, s, b] = ids;
    await data(KNOWS, { m: 'k', from: a, to: b });
    const isolated = async () =>
      (
        await data<{ structure: { isolated: boolean } }>(
          'query ($id: ID!) { structure(id: $id) { isolated } }',
          { id: s },
        )
      ).structure.isolated;
    expect(await isolated()).toBe(false);
    await data(
      'mutation ($from: ID, $to: ID!) { withdrawAcquaintance(mutationId: "w", from: $from, to: $to) { receipt { id } } }',
      { from: a, to: b },
    );
    expect(await isolated()).toBe(true);
    expect(await refusal(KNOWS, { m: 'self', from: a, to: a })).toMatchObject({
      code: 'INVALID',
      place: 'to',
    });
    expect(
      await refusal(
        'mutation ($from: ID, $to: ID!) { declareAcquaintance(mutationId: "l", from: $from, to: $to, level: 3) { receipt { id } } }',
        { from: a, to: b },
      ),
    ).toMatchObject({ code: 'INVALID', place: 'level' });
  });

  test('an employment is corrected and ended; a second open one at the same place is refused', async () => {
    const { addPerson } = await data<{
      addPerson: { person: { id: string; employments: { id: string; version: number }[] } };
    }>(PERSON, { m: 'p', input: { name: 'Nour' }, job: { structure: 's4', since: '2025-01-01' } });
    const [job] = addPerson.person.employments;
    const EMPLOY = `mutation ($m: ID!, $input: EmploymentInput!) {
      employ(mutationId: $m, input: $input) { person { employments { id role version } } receipt { id } }
    }`;
    const corrected = await data<{ employ: { person: { employments: unknown[] } } }>(EMPLOY, {
      m: 'e',
      input: { id: job?.id, version: 1, role: 'médiatrice' },
    });
    expect(corrected.employ.person.employments).toEqual([{ id: job?.id, role: 'médiatrice', version: 2 }]);
    expect(
      await refusal(EMPLOY, { m: 'f', input: { person: addPerson.person.id, structure: 's4' } }),
    ).toMatchObject({ code: 'CONFLICT', place: 'input.structure' });
    const ended = await data<{ endEmployment: { person: { employments: unknown[] } } }>(
      `mutation ($id: ID!) { endEmployment(mutationId: "g", id: $id, version: 2) { person { employments { id } } receipt { id } } }`,
      { id: job?.id },
    );
    expect(ended.endEmployment.person.employments).toEqual([]);
  });

  test('a rencontre is recorded, people are invited and noted as present, and taken off again', async () => {
    const { recordMeeting } = await data<{ recordMeeting: { meeting: { id: string; version: number } } }>(
      `mutation { recordMeeting(mutationId: "m", input: { title: "Rencontre", heldOn: "2025-06-30", cities: ["93071"] })
        { meeting { id version } receipt { id } } }`,
      {},
    );
    const { id } = recordMeeting.meeting;
    const people = (verb: string, m: string, list: string[]) =>
      `mutation { ${verb}(mutationId: "${m}", meeting: "${id}", people: ${JSON.stringify(list)})
        { meeting { attendeeCount invitedCount } receipt { id } } }`;
    await data(people('invite', 'i', ['p1', 'p2']), {});
    const present = await data<{ recordAttendance: { meeting: unknown } }>(
      people('recordAttendance', 'r', ['p1', 'p3']),
      {},
    );
    expect(present.recordAttendance.meeting).toEqual({ attendeeCount: 2, invitedCount: 2 });
    const same = await data<{ recordAttendance: { receipt: { id: string | null } } }>(
      people('recordAttendance', 'r2', ['p1']),
      {},
    );
    expect(same.recordAttendance.receipt.id).toBeNull();
    const left = await data<{ removeAttendance: { meeting: unknown } }>(
      people('removeAttendance', 'd', ['p1']),
      {},
    );
    expect(left.removeAttendance.meeting).toEqual({ attendeeCount: 1, invitedCount: 2 });
    expect(await refusal(people('recordAttendance', 'n', ['nobody']), {})).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('two sheets of one structure become one, with all ties', async () => {
    const merged = await data<{ mergeStructures: { structure: { degree: number; people: unknown[] } } }>(
      `mutation { mergeStructures(mutationId: "m", keep: "s4", remove: "s3", keepVersion: 1, removeVersion: 1)
        { structure { id degree themes people { person { id } } } receipt { id } } }`,
      {},
    );
    expect(merged.mergeStructures.structure.people).toEqual([{ person: { id: 'p3' } }]);
    expect(merged.mergeStructures.structure.degree).toBe(1);
    expect(await refusal('{ structure(id: "s3") { id } }', {})).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await refusal(
        `mutation { mergeStructures(mutationId: "n", keep: "s4", remove: "s4", keepVersion: 2, removeVersion: 2) { receipt { id } } }`,
        {},
      ),
    ).toMatchObject({ code: 'INVALID', place: 'remove' });
  });

  test('a collaboration is recorded, corrected and ended', async () => {
    const { recordCollaboration } = await data<{
      recordCollaboration: { collaboration: { id: string; version: number; level: string } };
    }>(
      `mutation { recordCollaboration(mutationId: "c", input: { from: "s1", to: "s4", level: COOPERATION })
        { collaboration { id version level } receipt { id } } }`,
      {},
    );
    const { id } = recordCollaboration.collaboration;
    const ended = await data<{ endCollaboration: { collaboration: { until: string; version: number } } }>(
      `mutation ($id: ID!) { endCollaboration(mutationId: "e", id: $id, version: 1, on: "2030-01-01")
        { collaboration { until version } receipt { id } } }`,
      { id },
    );
    expect(ended.endCollaboration.collaboration).toEqual({ until: '2030-01-01', version: 2 });
  });

  test('a structure is closed, and who worked there works there no more', async () => {
    await data(
      `mutation { closeStructure(mutationId: "c", id: "s3", version: 1, on: "2025-06-01")
        { structure { until } receipt { id } } }`,
      {},
    );
    const { person } = await data<{ person: { employments: { structure: { id: string } }[] } }>(
      '{ person(id: "p3") { employments { structure { id } } } }',
      {},
    );
    expect(person.employments.map(({ structure }) => structure.id)).toEqual(['s2']);
  });
});
