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
