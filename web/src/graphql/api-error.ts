export type Facts = Readonly<Record<string, unknown>>;

interface Details {
  readonly place?: string | undefined;
  readonly cure?: string | undefined;
  readonly facts?: Facts | undefined;
  readonly cause?: unknown;
}

/** What went wrong on the way to an answer; `code` chooses the sentence that the page shows. */
export class ApiError extends Error {
  readonly place: string | undefined;
  readonly cure: string | undefined;
  readonly facts: Facts | undefined;

  constructor(
    readonly code: string,
    message: string,
    details: Details = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ApiError';
    this.place = details.place;
    this.cure = details.cure;
    this.facts = details.facts;
  }
}

/** Asking again helps when nobody answered; not when the answer was no. */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'UNREACHABLE' || error.code === 'UNAVAILABLE');
