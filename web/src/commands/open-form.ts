import { useNavigate, useSearch } from '@tanstack/react-router';
import { FORM_IDS, type FormId } from './form-ids';

/** The form that is open, as it stands in the address of any page: `?do=edit-structure&of=s1`. */
export interface OpenForm {
  readonly do?: FormId;
  readonly of?: string;
  /** The part of it that is meant, or the other end of a tie: `?do=record-collaboration&of=s1&with=s2`. */
  readonly with?: string;
  /** In whose name. */
  readonly for?: string;
}

const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads it from whatever a URL holds; what it does not understand is left out. */
export function readOpenForm(raw: Readonly<Record<string, unknown>>): OpenForm {
  const form = FORM_IDS.find((id) => id === raw.do);
  if (!form) return {};
  const [of, other, whom] = [idIn(raw.of), idIn(raw.with), idIn(raw.for)];
  return {
    do: form,
    ...(of === undefined ? {} : { of }),
    ...(other === undefined ? {} : { with: other }),
    ...(whom === undefined ? {} : { for: whom }),
  };
}

/** Opens a form over the page one is on, and closes it: "back" closes it too. */
export function useOpenForm() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const go = (open: OpenForm, replace: boolean) => {
    const next = (old: object) => ({ ...old, do: open.do, of: open.of, with: open.with, for: open.for });
    void navigate({ to: '.', search: next as never, replace, resetScroll: false });
  };
  return {
    opened: readOpenForm(search),
    open: (form: FormId, of?: string, other?: string, whom?: string) =>
      go(readOpenForm({ do: form, of, with: other, for: whom }), false),
    close: () => go({}, true),
  };
}
