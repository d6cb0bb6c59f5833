import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import { errors } from '../errors';
import type { Properties } from '../graph/stored-records';
import {
  asGiven,
  type FieldCheck,
  line,
  prose,
  readFields,
  requireFields,
  versionSeen,
} from '../read-fields';
import type { RequestContext } from '../request-context';
import type { FindingRow } from './finding.repository';
import { listFindings } from './finding.service';
import type { FindingInput } from './finding.type';

export interface FindingChanged {
  readonly finding: FindingRow | null;
  readonly receipt: ChangeReceipt;
}

const FIELDS: Readonly<Record<string, FieldCheck>> = {
  theme: line(100),
  statement: prose(2_000),
  verbatim: prose(2_000),
  confidentiality: asGiven,
  kind: asGiven,
};
const REQUIRED = ['theme', 'statement', 'confidentiality'] as const;

/** A finding is about structures of a kind, or about one: the sheet that shows it is the one it speaks of. */
function refuseBoth(kind: unknown, structure: string | null | undefined): void {
  if (kind && structure)
    throw errors.invalid('input.structure', 'a kind of structures or one structure, not both');
}

async function answer(context: RequestContext, id: string, receipt: ChangeReceipt): Promise<FindingChanged> {
  const all = await listFindings(context, { theme: null, kind: null, structure: null });
  return { finding: all.find((one) => one.id === id) ?? null, receipt };
}

/** Adds a finding, or corrects one at the version that was read. */
export async function recordFinding(
  context: RequestContext,
  mutationId: string,
  input: FindingInput,
): Promise<FindingChanged> {
  const id = input.id ?? idOf(context.viewer, mutationId, 0);
  const set = readFields(input, FIELDS, [...REQUIRED]);
  const { structure } = input;
  if (!input.id) {
    requireFields(set, ['theme', 'statement']);
    if (set.statement === null) throw errors.invalid('input.statement', 'a value');
    refuseBoth(set.kind, structure);
  }
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'FINDING_RECORDED', asks: input },
    async (writer) => {
      if (!input.id) {
        await writer.createNode('Finding', id, { confidentiality: 'COORDINATION', ...set });
        if (structure) await writer.putLink('CONCERNS', id, structure);
        return;
      }
      const stored: Properties | null = await writer.node('Finding', id);
      if (!stored) throw errors.notFound('finding', id);
      const concerned = (await writer.linksFrom('CONCERNS', id)).map(({ to }) => to);
      const about = structure === undefined ? concerned : structure === null ? [] : [structure];
      if (set.kind !== undefined || structure !== undefined)
        refuseBoth(set.kind === undefined ? stored.kind : set.kind, about[0]);
      const before = writer.steps.length;
      await writer.updateNode('Finding', id, set, versionSeen(input.version));
      const edited = writer.steps.length > before;
      await writer.setLinks('CONCERNS', id, about);
      if (!edited && writer.steps.length > before) await writer.touchNode('Finding', id);
    },
  );
  return answer(context, id, receipt);
}

/** Takes a finding away; it can be taken back for 90 days. */
export async function removeFinding(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
): Promise<FindingChanged> {
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'FINDING_REMOVED', asks: { id } },
    async (writer) => {
      await writer.updateNode('Finding', id, {}, version);
      await writer.setLinks('CONCERNS', id, []);
      await writer.dropNode('Finding', id);
    },
  );
  return answer(context, id, receipt);
}
