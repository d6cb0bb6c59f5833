import { useNavigate, useSearch } from '@tanstack/react-router';
import { FORM_IDS, type FormId } from './form-ids';

/** The form that is open, as it stands in the address of any page: `?do=edit-structure&of=s1`. */
export interface OpenForm {
  readonly do?: FormId;
  readonly of?: string;
}

/** Reads it from whatever a URL holds; what it does not understand is left out. */
export function readOpenForm(raw: Readonly<Record<string, unknown>>): OpenForm {
  const form = FORM_IDS.find((id) => id === raw.do);
  if (!form) return {};
  return typeof raw.of === 'string' && raw.of !== '' ? { do: form, of: raw.of } : { do: form };
}

/** Opens a form over the page one is on, and closes it: "back" closes it too. */
export function useOpenForm() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const go = (open: OpenForm, replace: boolean) => {
    const next = (old: object) => ({ ...old, do: open.do, of: open.of });
    void navigate({ to: '.', search: next as never, replace, resetScroll: false });
  };
  return {
    opened: readOpenForm(search),
    open: (form: FormId, of?: string) => go(of === undefined ? { do: form } : { do: form, of }, false),
    close: () => go({}, true),
  };
}
