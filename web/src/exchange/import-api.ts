import { ApiError } from '../graphql/api-error';

/** What the server makes of a file that was sent, before anybody says what it is. */
export interface DescribedFile {
  readonly name: string;
  readonly format: string | null;
  readonly encoding: 'utf-8' | 'windows-1252' | null;
  readonly separator: ',' | ';' | '\t' | null;
  readonly columns: readonly { readonly header: string; readonly column: string | null }[];
  /** The column of each header for each kind of file that knows some of them. */
  readonly guesses: Readonly<Record<string, readonly (string | null)[]>>;
  readonly rows: number;
  readonly sample: readonly (readonly string[])[];
  /** Why it cannot be imported, as a code. */
  readonly problem: string | null;
}

export interface Upload {
  readonly upload: string;
  readonly files: readonly DescribedFile[];
}

export const MOST_FILES = 20;
export const MOST_BYTES = 50 * 1024 * 1024;

const pathOf = (upload: string): string => `/import/${encodeURIComponent(upload)}`;
const unreachable = (cause?: unknown) => new ApiError('UNREACHABLE', 'The server did not answer.', { cause });

function refusal(status: number, body: string): ApiError {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: string; message?: string } };
    return new ApiError(error?.code ?? 'UNKNOWN', error?.message ?? `The server answered ${status}.`);
  } catch {
    // What stands between us and the server speaks for it when it is down.
    return status >= 502 ? unreachable() : new ApiError('UNKNOWN', `The server answered ${status}.`);
  }
}

async function ask(method: 'GET' | 'DELETE', path: string, signal?: AbortSignal): Promise<Upload> {
  const headers = { accept: 'application/json' };
  const response = await fetch(path, { method, headers, ...(signal ? { signal } : {}) }).catch(
    (cause: unknown) => {
      throw signal?.aborted ? cause : unreachable(cause);
    },
  );
  const body = await response.text();
  if (!response.ok) throw refusal(response.status, body);
  return JSON.parse(body) as Upload;
}

/** What was sent and waits to be imported. */
export const describeUpload = (upload: string, signal?: AbortSignal) => ask('GET', pathOf(upload), signal);
export const forgetUpload = (upload: string) => ask('DELETE', pathOf(upload));
export const forgetFile = (upload: string, name: string) =>
  ask('DELETE', `${pathOf(upload)}?file=${encodeURIComponent(name)}`);

interface SendingOptions {
  readonly name: string;
  /** The upload that it joins; null begins one. */
  readonly upload: string | null;
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Sends one file, telling how far it is: `fetch` cannot tell. */
export function sendFile(file: File, { name, upload, onSent, signal }: SendingOptions): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', upload === null ? '/import' : `/import?upload=${encodeURIComponent(upload)}`);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(unreachable());
    request.onload = () => {
      if (request.status !== 200) reject(refusal(request.status, request.responseText));
      else resolve(JSON.parse(request.responseText) as Upload);
    };
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('files', file, name);
    request.send(form);
  });
}
