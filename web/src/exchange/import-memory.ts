import type { ImportFileInput } from '../gql/graphql';
import type { SaidChoice, SaidChoices } from './choices';
import { createStore } from './store';

/** What this tab knows of its import: which, what was said of its files, and what was asked for, once it is begun. */
export interface ImportMemory {
  readonly upload: string | null;
  readonly said: SaidChoices;
  readonly started: readonly ImportFileInput[] | null;
}

const KEY = 'interconnaissance.import';
const NOTHING: ImportMemory = { upload: null, said: {}, started: null };

function remembered(): ImportMemory {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<ImportMemory> | null;
    if (typeof found?.upload !== 'string' || typeof found.said !== 'object') return NOTHING;
    return {
      upload: found.upload,
      said: found.said ?? {},
      started: Array.isArray(found.started) ? found.started : null,
    };
  } catch {
    return NOTHING;
  }
}

/** It holds headers and kinds, no row of a file, and goes with the tab. */
export const importMemory = createStore<ImportMemory>(remembered());

importMemory.subscribe(() => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(importMemory.get()));
  } catch {
    // It then holds until the page is loaded anew.
  }
});

export const rememberUpload = (upload: string): void =>
  importMemory.change((old) => (old.upload === upload ? old : { upload, said: {}, started: null }));

export const rememberStart = (started: readonly ImportFileInput[]): void =>
  importMemory.change((old) => ({ ...old, started }));
export const forgetStart = (): void => importMemory.change((old) => ({ ...old, started: null }));
export const forgetImport = (): void => importMemory.change(() => NOTHING);

export const rememberChoice = (name: string, choice: SaidChoice): void =>
  importMemory.change((old) => ({ ...old, said: { ...old.said, [name]: choice } }));
