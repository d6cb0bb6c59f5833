import type { GraphReader, GraphTransaction } from '../../graph/port';
import { addressHash } from '../secrets';

export interface AddedRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly addedBy: string;
  readonly addedFrom: string | null;
}

export interface AddedHow extends Record<string, unknown> {
  readonly addedBy: string | null;
  readonly addedFrom: string | null;
  readonly addedAt: string | null;
}

export const listAddedUntold = (graph: GraphReader, limit: number): Promise<AddedRow[]> =>
  graph.read('access/list-added-untold', { limit });

export const findAdded = async (graph: GraphReader, id: string): Promise<AddedHow | null> =>
  (await graph.read<AddedHow>('access/find-added', { id }))[0] ?? null;

export const markToldAdded = async (tx: GraphTransaction, id: string, at: string): Promise<void> => {
  await tx.write('access/mark-told-added', { id, at });
};

/** False when the address was told once already, by whatever name and id. */
export async function tellAddressOnce(tx: GraphTransaction, address: string, at: string): Promise<boolean> {
  const id = addressHash(address);
  if ((await tx.read('access/find-told-address', { id })).length > 0) return false;
  await tx.write('access/record-told-address', { id, at });
  return true;
}

export interface OwnDataLinkRow extends Record<string, unknown> {
  readonly person: string;
  readonly expiresAt: string;
}

export const recordOwnDataLink = async (
  tx: GraphTransaction,
  link: OwnDataLinkRow & { readonly id: string; readonly createdAt: string },
): Promise<void> => {
  const { id, person, createdAt, expiresAt } = link;
  await tx.write('access/record-own-data-link', { id, person, createdAt, expiresAt });
};

export const findOwnDataLink = async (graph: GraphReader, id: string): Promise<OwnDataLinkRow | null> =>
  (await graph.read<OwnDataLinkRow>('access/find-own-data-link', { id }))[0] ?? null;

/** Those of a person, and whatever is over since before an instant. */
export const forgetOwnDataLinks = async (
  tx: GraphTransaction,
  person: string,
  before: string,
): Promise<void> => {
  await tx.write('access/forget-own-data-links', { person, before });
};
