/** The trust answers in which the two territories differ, by how each came about. */
export const LOW = {
  survey: 1,
  self: 1,
  revised: 2,
  unsaid: null,
  withdrawn: 1,
  coordinator: 1,
  undone: 1,
  imported: 1,
  ended: 1,
  ownWord: 1,
} as const;
export type Levels = Readonly<Record<keyof typeof LOW, number | null>>;
export const HIGH: Levels = {
  survey: 4,
  self: 4,
  revised: 4,
  unsaid: 3,
  withdrawn: 4,
  coordinator: 4,
  undone: 3,
  imported: 4,
  ended: 4,
  ownWord: 3,
};
