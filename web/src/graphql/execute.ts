import type { TypedDocumentString } from '../gql/graphql';
import { ApiError, type Facts } from './api-error';

interface Answer<Result> {
  data?: Result | null;
  errors?: {
    message: string;
    extensions?: { code?: string; place?: string; cure?: string; facts?: Facts };
  }[];
}

/** Sends one operation; the one place of the pages that speaks to the server. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError('UNREACHABLE', 'The server did not answer.', { cause });
  });
  const answer = (await response.json().catch(() => null)) as Answer<Result> | null;
  const [error] = answer?.errors ?? [];
  if (error) throw new ApiError(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions);
  if (!answer?.data) throw new ApiError('UNREACHABLE', `The server answered ${response.status}.`);
  return answer.data;
}
