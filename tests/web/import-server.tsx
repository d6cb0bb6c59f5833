import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../web/src/app';
import { forgetImport } from '../../web/src/exchange/import-memory';
import { importRun } from '../../web/src/exchange/import-run';
import { sending } from '../../web/src/exchange/send-files';
import { NOTHING_SENT } from '../../web/src/exchange/sending';
import { DESCRIBED, IMPORT_ANSWERS, UPLOAD } from './import-answers';
import { type Asked, answerWith } from './open-page';

type Sent = { readonly status: number; readonly body: unknown } | 'LOST';

/** What the server says to files that are sent, one after the other; and what it was sent. */
export function receiveWith(answers: readonly Sent[]) {
  const sent: { readonly address: string; readonly name: string }[] = [];
  const waiting = [...answers];
  class Request {
    status = 0;
    responseText = '';
    readonly upload = {} as { onprogress?: (event: { loaded: number }) => void };
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    private address = '';
    open(_method: string, address: string) {
      this.address = address;
    }
    abort() {
      this.onabort?.();
    }
    send(form: FormData) {
      sent.push({ address: this.address, name: (form.get('files') as File).name });
      const answer = waiting.shift();
      // No answer is left: it goes on for ever.
      if (!answer) return this.upload.onprogress?.({ loaded: 1 });
      queueMicrotask(() => {
        if (answer === 'LOST') return this.onerror?.();
        this.status = answer.status;
        this.responseText = JSON.stringify(answer.body);
        this.onload?.();
      });
    }
  }
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
  return sent;
}

/** Opens the import page, with what was sent before, as a tab that knows nothing of an earlier import. */
export async function openImport(
  address: string,
  answers: Readonly<Record<string, unknown>> = {},
  instead?: (asked: Asked) => ReturnType<NonNullable<Parameters<typeof answerWith>[1]>>,
  described: object | null = DESCRIBED,
) {
  forgetImport();
  importRun.change(() => null);
  sending.change(() => NOTHING_SENT);
  const asked = answerWith({ ...IMPORT_ANSWERS, ...answers }, instead);
  const graphql = globalThis.fetch;
  const forgotten: string[] = [];
  globalThis.fetch = (async (to: unknown, init?: { method?: string }) => {
    if (!String(to).startsWith('/import/')) return graphql(to as never, init as never);
    if (init?.method === 'DELETE') forgotten.push(String(to));
    const gone = { error: { code: 'NOT_FOUND', message: 'Gone.' } };
    const body = init?.method === 'DELETE' ? { upload: UPLOAD, files: [] } : (described ?? gone);
    const ok = described !== null;
    return { ok, status: ok ? 200 : 404, text: async () => JSON.stringify(body) };
  }) as typeof fetch;
  const history = createMemoryHistory({ initialEntries: [address] });
  render(<App history={history} />);
  await screen.findByRole('heading', { level: 1, name: 'Importer des fichiers' }, { timeout: 20_000 });
  return { asked, history, forgotten, user: userEvent.setup() };
}
