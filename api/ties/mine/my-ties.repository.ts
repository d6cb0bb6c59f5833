import type { GraphReader, GraphTransaction } from '../../graph/port';

interface SaidRow extends Record<string, unknown> {
  readonly other: string;
  readonly declaredAt: string | null;
}

/**
 * The first day, by today, on which each was said themselves by (or of) a person: saying it anew is no news. The
 * demonstration, whose today is long ago, was loaded after it.
 */
async function firstDays(graph: GraphReader, statement: string, person: string, today: string) {
  const days = new Map<string, string>();
  for (const { other, declaredAt } of await graph.read<SaidRow>(statement, { person })) {
    const known = days.get(other);
    if (declaredAt !== null && declaredAt <= today && (known === undefined || declaredAt < known))
      days.set(other, declaredAt);
  }
  return days;
}

type Days = Promise<ReadonlyMap<string, string>>;
export const saidBy = (graph: GraphReader, person: string, today: string): Days =>
  firstDays(graph, 'ties/list-said-by', person, today);
export const saidOf = (graph: GraphReader, person: string, today: string): Days =>
  firstDays(graph, 'ties/list-said-of', person, today);

/** Ids of the declarations that were made from a day on, up to another. */
export const saidSince = async (
  graph: GraphReader,
  since: string,
  upTo: string,
): Promise<ReadonlySet<string>> =>
  new Set((await graph.read<{ id: string }>('ties/list-said-since', { since, upTo })).map(({ id }) => id));

/** The last two days on which an account looked at its ties. */
export interface SeenDays extends Record<string, unknown> {
  readonly last: string | null;
  readonly before: string | null;
}

export const findTiesSeen = async (graph: GraphReader, account: string): Promise<SeenDays> =>
  (await graph.read<SeenDays>('ties/find-ties-seen', { account }))[0] ?? { last: null, before: null };

export const markTiesSeen = async (
  tx: GraphTransaction,
  account: string,
  { last, before }: SeenDays,
): Promise<void> => {
  await tx.write('ties/mark-ties-seen', { account, last, before });
};

export const wantsSheetMails = async (graph: GraphReader, person: string): Promise<boolean> =>
  (await graph.read<{ wanted: boolean }>('ties/find-sheet-mails', { person }))[0]?.wanted ?? false;

export const setSheetMails = async (tx: GraphTransaction, person: string, wanted: boolean): Promise<void> => {
  await tx.write('ties/set-sheet-mails', { person, wanted });
};
