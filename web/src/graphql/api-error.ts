/** What went wrong on the way to an answer; `code` chooses the sentence that the page shows. */
export class ApiError extends Error {
  readonly place: string | undefined;
  readonly cure: string | undefined;

  constructor(
    readonly code: string,
    message: string,
    details: { place?: string | undefined; cure?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ApiError';
    this.place = details.place;
    this.cure = details.cure;
  }
}

/** Asking again helps when nobody answered; not when the answer was no. */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'UNREACHABLE' || error.code === 'UNAVAILABLE');
