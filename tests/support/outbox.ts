import type { SmallServer } from './small-territory';

export interface WaitingMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly data: Record<string, string>;
  readonly dueAt: string;
}

/** Mails that wait in the graph, by kind and address. */
export async function outboxOf({ database }: SmallServer): Promise<WaitingMail[]> {
  const engine = database as unknown as { runText(text: string): Promise<Record<string, string>[]> };
  const rows = await engine.runText(
    'MATCH (m:OutboxMail) RETURN m.id AS id, m.kind AS kind, m.to AS to, m.dataJson AS json, m.dueAt AS dueAt ORDER BY kind, to, id',
  );
  return rows.map(({ id = '', kind = '', to = '', json = '{}', dueAt = '' }) => ({
    id,
    kind,
    to,
    data: JSON.parse(json) as Record<string, string>,
    dueAt,
  }));
}
