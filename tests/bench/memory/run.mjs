// What a territory takes in memory: bytes a person, a structure and a tie, of what is read and of what is derived.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SIZES } from '../network/territory.mjs';

const script = fileURLToPath(new URL('of-territory.mjs', import.meta.url));

/** In a process of its own, with room for the five million records of L. */
function measured(name) {
  const parameters = ['--expose-gc', '--max-old-space-size=8192', script, name];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function tableOf(name) {
  const { counts, records, names, columns, day, A, S } = measured(name);
  const each = (bytes, count) => (bytes ? (bytes / count).toFixed(0) : '–');
  const row = (label, bytes, edges = counts.ties) => {
    const all = Object.values(bytes).reduce((sum, one) => sum + one, 0);
    const cells = [
      each(bytes.people, counts.people),
      each(bytes.structures, counts.structures),
      each(bytes.ties, edges),
    ];
    return `| ${label} | ${cells.join(' | ')} | ${(all / 2 ** 20).toFixed(0)} |`;
  };
  const perName = names / (counts.people + counts.structures);
  const ofNames = { people: perName * counts.people, structures: perName * counts.structures };
  const { structures, people, ties } = SIZES[name];
  return [
    `\n### ${name}: ${structures} structures, ${people} people, ${ties} ties (${S.edges} edges of S)`,
    '',
    '| bytes a | person | structure | tie or edge | all, MiB |',
    '|---|--:|--:|--:|--:|',
    row('records as read: objects and their text', records),
    row('ids in order and the place of each', ofNames),
    row('dated columns, whole history', columns),
    row('A(t)', A.kept),
    row('A(t), ends and edge of each arc, made when asked for', A.onDemand),
    row('S(t)', S.kept, S.edges),
    row('S(t), the same', S.onDemand, S.edges),
    row('who is there on a day, staff, components', day),
  ].join('\n');
}

export function runMemoryBench(names) {
  for (const name of names) console.log(tableOf(name));
}
