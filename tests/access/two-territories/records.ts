import { LINK_KIND_NAMES, NODE_LABELS } from '../../../api/graph/record-kinds';
import { NOW } from '../../support/graphs';
import { EXCUSED_KINDS } from './full-territory';
import type { World } from './world';

/** What neither a file brings nor a mail: one step a line, as the coordination unless another says it. */
const CHANGES: readonly string[] = [
  'putOffAction(mutationId: "later", structure: "s4", until: "2025-09-01", word: "en vacances") { receipt { id } }',
  'editPage(mutationId: "page", id: PRIVACY, text: "Ce que nous gardons", version: 0) { receipt { id } }',
  'recordFormat(mutationId: "card", input: { title: "Autour d’un café", minutes: 30 }) { receipt { id } }',
  'renewDoorCode(mutationId: "door", meeting: "m3") { receipt { id } }',
  'keepApart(mutationId: "apart", one: "s3", other: "s4") { receipt { id } }',
  'invite(mutationId: "invite", meeting: "m2", people: ["p5"]) { receipt { id } }',
];

/** One of every other kind of record. */
export async function fillIn(world: World): Promise<void> {
  const { served, askers } = world;
  for (const change of CHANGES) await world.change('ADMINISTRATOR', `mutation { ${change} }`);
  const [door] = await served.database.read<{ properties: { code: string } }>('exchange/dump-nodes:DoorCode');
  await world.change(
    'VISITOR',
    'mutation ($code: String!) { announceArrival(mutationId: "arrival", code: $code, name: "Ugo Imprévu") }',
    { code: door?.properties.code },
  );
  await askers.VISITOR.query('{ network(level: STRUCTURES) { nodes { id x y } } }');
  const [account] = await served.database.read<{ id: string }>('access/find-account-by-email', {
    email: 'anne@commune.example',
  });
  await served.database.write('exchange/upsert-nodes:Identity', {
    rows: [{ id: 'identity', issuer: 'https://idp.example', createdAt: NOW }],
  });
  await served.database.write('exchange/merge-links:IDENTITY_OF', {
    rows: [{ from: 'identity', to: account?.id ?? '' }],
  });
  await served.database.write('exchange/upsert-nodes:FollowUp', {
    rows: [{ id: 'u3', dueOn: '2025-09-29' }],
  });
  const [introduction] = await served.database.read<{ id: string }>('exchange/dump-nodes:Introduction');
  await served.database.write('exchange/merge-links:FOLLOWS_INTRODUCTION', {
    rows: [{ from: 'u3', to: introduction?.id ?? '' }],
  });
}

/** Labels and kinds of link of which the territory has none. */
export async function kindsMissing({ served: { database } }: World): Promise<string[]> {
  const missing: string[] = [];
  for (const label of NODE_LABELS)
    if ((await database.read(`exchange/dump-nodes:${label}`)).length === 0) missing.push(label);
  for (const kind of LINK_KIND_NAMES)
    if ((await database.read(`exchange/dump-links:${kind}`)).length === 0) missing.push(kind);
  return missing.filter((kind) => !(kind in EXCUSED_KINDS));
}
