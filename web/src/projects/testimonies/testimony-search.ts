export interface TestimonySearch {
  readonly token?: string;
}

/** The token of a personal link; anything else is left out. */
export const readTestimony = ({ token }: Readonly<Record<string, unknown>>): TestimonySearch =>
  typeof token === 'string' && token !== '' ? { token } : {};
