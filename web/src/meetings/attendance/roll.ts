import { folded } from '../../directory/suggestions';
import type { EverybodyQuery } from '../../gql/graphql';

export type Somebody = EverybodyQuery['people']['edges'][number]['node'];

/** The people of the door: who is expected, their colleagues, everybody else; each by name. */
export interface Roll {
  readonly invited: readonly Somebody[];
  readonly colleagues: readonly Somebody[];
  readonly others: readonly Somebody[];
}

export const structuresOf = ({ employments }: Somebody): string =>
  employments.map(({ structure }) => structure.name).join(', ');

/** Every word of the text begins a word of the name or of a structure; accents and case count for nothing. */
const matches = (person: Somebody, words: readonly string[]): boolean => {
  const text = ` ${folded(`${person.name} ${structuresOf(person)}`)}`;
  return words.every((word) => text.includes(` ${word}`));
};

/** Pure, O(people): who resembles the text, in the three groups. */
export function rollOf(people: readonly Somebody[], invited: ReadonlySet<string>, text: string): Roll {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const expected = new Set(
    people
      .filter(({ id }) => invited.has(id))
      .flatMap(({ employments }) => employments.map(({ structure }) => structure.id)),
  );
  const found = people
    .filter((person) => matches(person, words))
    .map((person) => ({ person, key: folded(person.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person);
  const isColleague = ({ employments }: Somebody) =>
    employments.some(({ structure }) => expected.has(structure.id));
  const rest = found.filter(({ id }) => !invited.has(id));
  return {
    invited: found.filter(({ id }) => invited.has(id)),
    colleagues: rest.filter(isColleague),
    others: rest.filter((person) => !isColleague(person)),
  };
}
