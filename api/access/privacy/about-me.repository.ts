import type { GraphReader, GraphTransaction } from '../../graph/port';
import { LINK_KINDS, type LinkKind, type NodeLabel } from '../../graph/record-kinds';
import { findLinks, findLinksTo, findNodes, type Properties } from '../../graph/stored-records';

/** A record or a link as it is stored; `what` is the name of the record at the other end. */
export interface Held {
  readonly what: string | null;
  readonly facts: Properties;
}

export interface Whose {
  readonly person: string;
  /** Their accounts, and how their links sign. */
  readonly signatures: readonly string[];
  readonly emails: readonly string[];
}

const nameOf = (properties: Properties | undefined): string | null => {
  const said = [properties?.name, properties?.title, properties?.text, properties?.quote, properties?.word];
  const name = said.find((one) => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? name : null;
};

/** The links of a kind from, or to, some records, each with the name of its other end. */
export async function heldLinks(
  tx: GraphReader,
  kind: LinkKind,
  end: 'from' | 'to',
  ids: readonly string[],
): Promise<Held[]> {
  const reader = tx as GraphTransaction;
  const links = end === 'from' ? await findLinks(reader, kind, ids) : await findLinksTo(reader, kind, ids);
  const other = end === 'from' ? 'to' : 'from';
  const nodes = await findNodes(
    reader,
    LINK_KINDS[kind][other],
    links.map((link) => link[other]),
  );
  return links.map((link) => {
    const far = nodes.get(link[other]);
    if (LINK_KINDS[kind][other] !== 'Introduction') return { what: nameOf(far), facts: link.properties };
    // An introduction is told by its state; what was written in it is between those whom it is about.
    const state: Properties = { state: far?.state ?? null, askedAt: far?.askedAt ?? null };
    return { what: kind === 'ASKED_BY' ? nameOf(far) : null, facts: { ...link.properties, ...state } };
  });
}

export const heldRecords = async (graph: GraphReader, label: NodeLabel, whose: Whose): Promise<Held[]> =>
  (
    await graph.read<{ id: string; properties: Properties }>(`access/find-nodes-of:${label}`, {
      person: whose.person,
      recipient: `person:${whose.person}`,
      signatures: whose.signatures,
      emails: whose.emails,
    })
  ).map(({ properties }) => ({ what: null, facts: properties }));

export const heldNode = async (
  graph: GraphReader,
  label: NodeLabel,
  id: string,
): Promise<Properties | null> => (await findNodes(graph as GraphTransaction, label, [id])).get(id) ?? null;

/** Everybody who says to know them, each once. */
export const countNamedBy = async (graph: GraphReader, person: string): Promise<number> => {
  const links = await findLinksTo(graph as GraphTransaction, 'KNOWS', [person]);
  return new Set(links.filter(({ properties }) => !properties.until).map(({ from }) => from)).size;
};

export const mailsTo = async (graph: GraphReader, emails: readonly string[]): Promise<Held[]> =>
  (await graph.read<Record<string, string>>('mail/list-mails-to', { emails })).map(
    ({ kind = '', ...facts }) => ({
      what: kind,
      facts,
    }),
  );
