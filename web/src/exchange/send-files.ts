import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../graphql/api-error';
import { forgetUpload, sendFile, type Upload } from './import-api';
import { forgetImport, importMemory, rememberUpload } from './import-memory';
import {
  added,
  arrived,
  dropped,
  failed,
  NOTHING_SENT,
  nextToSend,
  progressed,
  retried,
  SENDING_PROBLEMS,
} from './sending';
import { createStore } from './store';

export const uploadKey = (upload: string) => ['import', upload] as const;

/** What is on its way goes on when one leaves the page. */
export const sending = createStore(NOTHING_SENT);
let onItsWay: { readonly key: number; readonly abort: AbortController } | null = null;

const problemOf = (error: unknown) =>
  (error instanceof ApiError && SENDING_PROBLEMS.find((known) => known === error.code)) || 'OTHER';

/** Sends the next file; a failure stops the line, so that nothing is asked twenty times over. */
async function sendNext(client: QueryClient): Promise<void> {
  const next = nextToSend(sending.get());
  if (!next) return;
  const { key, file, name } = next;
  const abort = new AbortController();
  onItsWay = { key, abort };
  sending.change(progressed(key, 0));
  try {
    const upload = await sendFile(file, {
      name,
      upload: importMemory.get().upload,
      onSent: (bytes) => {
        if (!abort.signal.aborted) sending.change(progressed(key, Math.min(bytes, file.size)));
      },
      signal: abort.signal,
    });
    rememberUpload(upload.upload);
    client.setQueryData<Upload>(uploadKey(upload.upload), upload);
    sending.change(arrived(key));
  } catch (error) {
    const problem = problemOf(error);
    // The server has forgotten the others: what is sent from now on begins anew.
    if (problem === 'NOT_FOUND') forgetImport();
    sending.change(abort.signal.aborted ? dropped(key) : failed(key, problem));
  }
  onItsWay = null;
  await sendNext(client);
}

export function addFiles(files: readonly File[], known: readonly string[], client: QueryClient): void {
  sending.change(added(files, known));
  void sendNext(client);
}

/** Stops a file on its way, or takes it out of the line. */
export function cancelFile(key: number, client: QueryClient): void {
  if (onItsWay?.key === key) onItsWay.abort.abort();
  else sending.change(dropped(key));
  void sendNext(client);
}

/** Goes on with the file that failed; those that arrived stay. */
export function sendAgain(client: QueryClient): void {
  sending.change(retried);
  void sendNext(client);
}

/** Leaves it all: what is on its way stops, what was sent is wiped, also on the server. */
export async function abandonImport(client: QueryClient): Promise<void> {
  const { upload } = importMemory.get();
  onItsWay?.abort.abort();
  sending.change(() => NOTHING_SENT);
  forgetImport();
  if (upload === null) return;
  client.removeQueries({ queryKey: uploadKey(upload) });
  // It is wiped within a day all the same.
  await forgetUpload(upload).catch(() => undefined);
}
