import type { IsolatedContactsQuery } from '../../gql/graphql';

/** Somebody whom one may invite, with what tells them apart. */
export interface Proposal {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly employments: readonly { readonly structure: { readonly name: string } }[];
}

export const proposalOf = ({ id, name, employments }: Somebody): Proposal => ({
  id,
  name,
  detail: employments.map(({ structure }) => structure.name).join(', '),
});

type Isolated = IsolatedContactsQuery['isolatedStructures'][number];

/** One person of an isolated structure: whom the next action names, else the contact, else the first. */
function contactOf({ structure, nextAction }: Isolated): Proposal | null {
  const people = structure.people ?? [];
  const named = people.find(({ person }) => person.id === nextAction?.person?.id);
  const chosen = named ?? people.find(({ isContact }) => isContact) ?? people[0];
  return chosen ? { id: chosen.person.id, name: chosen.person.name, detail: structure.name } : null;
}

/** One person of each isolated structure, and how many structures have nobody registered. Pure. */
export function isolatedProposals(isolated: readonly Isolated[]): {
  readonly people: readonly Proposal[];
  readonly nobody: number;
} {
  const contacts = isolated.map(contactOf);
  const people = new Map(contacts.flatMap((found) => (found ? [[found.id, found] as const] : [])));
  return { people: [...people.values()], nobody: contacts.filter((found) => found === null).length };
}
