import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** After the files: what we recognised, what would happen, done. */
export const IMPORT_STEPS = ['columns', 'check', 'done'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** The step and the files that were sent, as the address of the page tells them. */
export interface ImportSearch {
  readonly upload?: string;
  readonly step?: ImportStep;
}

export function readImportSearch(raw: Readonly<Record<string, unknown>>): ImportSearch {
  const upload = typeof raw.upload === 'string' && /^[0-9a-f]{32}$/.test(raw.upload) ? raw.upload : undefined;
  const step = upload && IMPORT_STEPS.find((known) => known === raw.step);
  return { ...(upload ? { upload } : {}), ...(step ? { step } : {}) };
}

export function useImportAddress() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = useCallback(
    (to: ImportSearch, replace = false) => {
      const next = (old: object) => ({ ...old, upload: to.upload, step: to.step });
      void navigate({ to: '/import', search: next as never, replace });
    },
    [navigate],
  );
  const { upload, step } = readImportSearch(search);
  return { upload: upload ?? null, step: step ?? null, go };
}
