/** Why a sign-in at the provider did not succeed; each has its sentence on the sign-in page (`?refused=CODE`). */
export const OIDC_REFUSALS = [
  /** Whoever asked, or the provider, said no. */
  'CANCELLED',
  /** Begun too long ago, in another browser, or ended already. */
  'EXPIRED',
  /** What the provider answered does not check out. */
  'NOT_TRUSTED',
  /** The provider tells no address. */
  'NO_ADDRESS',
  /** The provider does not answer. */
  'UNAVAILABLE',
  'TOO_MANY',
] as const;
export type OidcRefusal = (typeof OIDC_REFUSALS)[number];

/** `why` is for the log: what failed, never of whom. */
export interface Refused {
  readonly refused: OidcRefusal;
  readonly why: string;
}

export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome;
