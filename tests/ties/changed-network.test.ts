import type { GraphDatabase } from '../../api/graph/port';
import { inOrder, RECORD_KINDS } from '../../api/network/record-order';
import type { TerritoryRecords } from '../../api/network/records';
import { loadNetworkState } from '../../api/ties/network-state';
import { createNetworkStore } from '../../api/ties/network-store';
import { answerOf, firstOf } from '../support/asking';
import { describeOnBothEngines, NOW } from '../support/graphs';
import { type SmallServer, serveSmallTerritory } from '../support/small-territory';

const inputs = {
  structure: `mutation ($m: ID!, $input: StructureInput!) { upsertStructure(mutationId: $m, input: $input) { structure { id version } receipt { id } } }`,
  person: `mutation ($m: ID!, $input: PersonInput!, $employment: EmploymentInput) { addPerson(mutationId: $m, input: $input, employment: $employment) { person { id employments { id version } } receipt { id } } }`,
};

/** Everything that the network is made of, in order, as it is read whole. */
const whole = async (database: GraphDatabase): Promise<TerritoryRecords> =>
  (await loadNetworkState(database, () => NOW)).network.records;

const ordered = (records: TerritoryRecords) =>
  Object.fromEntries(RECORD_KINDS.map((kind) => [kind, inOrder(kind, records[kind] as never)]));

describeOnBothEngines('the network, kept current by the changes', (open) => {
  let served: SmallServer;
  let streamed: string[];
  beforeEach(async () => {
    const database = await open();
    streamed = [];
    const watched: GraphDatabase = {
      ...database,
      engine: database.engine,
      read: (statement, parameters) => database.read(statement, parameters),
      write: (statement, parameters) => database.write(statement, parameters),
      transaction: (work) => database.transaction(work),
      erasing: (work) => database.erasing(work),
      snapshot: (work) => database.snapshot(work),
      stream: (statement, parameters) => {
        streamed.push(statement);
        return database.stream(statement, parameters);
      },
      close: () => database.close(),
    };
    served = await serveSmallTerritory(watched);
    await served.store.current();
  });
  afterEach(() => served.server.close());

  /** Asks, then compares what is in memory with what is in the graph; nothing may have been read whole. */
  const change = async <T>(text: string, variables: Record<string, unknown> = {}): Promise<T> => {
    streamed = [];
    const answer = await firstOf<T>(served.query, text, variables);
    const { records } = (await served.store.current()).network;
    expect(streamed).toEqual([]);
    expect(ordered(records)).toEqual(ordered(await whole(served.database)));
    return answer;
  };

  test('each kind of change is seen, and only what it touched is read again', async () => {
    const { structure } = await change<{ structure: { id: string; version: number } }>(inputs.structure, {
      m: '1',
      input: { name: 'Neuve', kind: 'COMPANY', cities: ['93029', '93071'], neighbourhoods: ['QN1'] },
    });
    const { person } = await change<{
      person: { id: string; employments: { id: string; version: number }[] };
    }>(inputs.person, { m: '2', input: { name: 'Ada Neuve' }, employment: { structure: structure.id } });
    await change(
      `mutation { declareAcquaintance(mutationId: "3", from: "p1", to: "${person.id}") { receipt { id } } }`,
    );
    await change(
      `mutation { declareAcquaintance(mutationId: "4", from: "${person.id}", to: "p1", readyToIntroduce: true, meeting: "m2") { receipt { id } } }`,
    );
    const withdrawn = await change<{ receipt: { id: string } }>(
      `mutation { withdrawAcquaintance(mutationId: "5", from: "p1", to: "${person.id}") { receipt { id } } }`,
    );
    await change(`mutation { undo(mutationId: "6", entry: "${withdrawn.receipt.id}") { id } }`);
    const { collaboration } = await change<{ collaboration: { id: string; version: number } }>(
      `mutation { recordCollaboration(mutationId: "7", input: { from: "s4", to: "${structure.id}", level: COALITION }) { collaboration { id version } receipt { id } } }`,
    );
    await change(
      `mutation { endCollaboration(mutationId: "8", id: "${collaboration.id}", version: ${collaboration.version}, on: "2026-01-01") { receipt { id } } }`,
    );
    const { meeting } = await change<{ meeting: { id: string } }>(
      'mutation { recordMeeting(mutationId: "9", input: { title: "Juillet", heldOn: "2025-06-30", cities: ["93071"] }) { meeting { id } receipt { id } } }',
    );
    await change(
      `mutation { recordAttendance(mutationId: "10", meeting: "${meeting.id}", people: ["p1", "p3", "${person.id}"]) { receipt { id } } }`,
    );
    await change(
      `mutation { removeAttendance(mutationId: "11", meeting: "${meeting.id}", people: ["p3"]) { receipt { id } } }`,
    );
    await change(
      `mutation { positionStructure(mutationId: "12", structure: "${structure.id}", stage: TRAINING, note: "Un atelier") { receipt { id } } }`,
    );
    await change(
      `mutation { positionStructure(mutationId: "13", structure: "s3", stage: TRAINING, until: "2025-07-01") { receipt { id } } }`,
    );
    const [job] = person.employments;
    await change(
      `mutation { endEmployment(mutationId: "14", id: "${job?.id}", version: ${job?.version}) { receipt { id } } }`,
    );
    await change('mutation { closeStructure(mutationId: "15", id: "s3", version: 1) { receipt { id } } }');
    await change(inputs.structure, {
      m: '16',
      input: { id: 's1', version: 1, name: 'Autre nom', cities: ['93029'] },
    });
  });

  test('what was added and is taken back leaves nothing behind', async () => {
    const added = await change<{ receipt: { id: string } }>(inputs.structure, {
      m: '1',
      input: { name: 'Neuve', kind: 'COMPANY', cities: ['93029'] },
    });
    await change(`mutation { undo(mutationId: "2", entry: "${added.receipt.id}") { id } }`);
  });

  test('a merge, an erasure and an import are read whole', async () => {
    for (const text of [
      'mutation { mergeStructures(mutationId: "1", keep: "s1", keepVersion: 1, remove: "s4", removeVersion: 1) { receipt { id } } }',
      'mutation { erasePerson(mutationId: "2", id: "p3") { id } }',
    ]) {
      streamed = [];
      await answerOf(served.query, text);
      expect(streamed.length).toBeGreaterThan(0);
      const { records } = (await served.store.current()).network;
      expect(ordered(records)).toEqual(ordered(await whole(served.database)));
    }
  });

  test('a process that looks later sees all that was changed since, at once', async () => {
    let time = 0;
    const other = createNetworkStore(
      served.database,
      () => NOW,
      () => time,
    );
    await other.current();
    await answerOf(served.query, inputs.person, {
      m: '1',
      input: { name: 'Ada' },
      employment: { structure: 's4' },
    });
    await answerOf(
      served.query,
      'mutation { declareAcquaintance(mutationId: "2", from: "p3", to: "p4") { receipt { id } } }',
    );
    streamed = [];
    time += 1_000;
    const { records } = (await other.current()).network;
    expect(streamed).toEqual([]);
    expect(ordered(records)).toEqual(ordered(await whole(served.database)));
  });
});
