import { useTranslation } from 'react-i18next';
import { ApiError } from '../graphql/api-error';
import { select } from '../view/selection';
import { useChangeView } from '../view/use-view';

/** The person of that name who works there already, as the refusal tells it. */
export function sameNameOf(error: unknown): string | null {
  if (!(error instanceof ApiError) || error.code !== 'INVALID') return null;
  const { person } = error.facts ?? {};
  return typeof person === 'string' ? person : null;
}

/** Most often the same person, added twice: the way to the one who is there. */
export function SameName({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const change = useChangeView();
  const person = sameNameOf(error);
  if (person === null) return null;
  return (
    <div className="form-aside" role="alert">
      <p>{t('personForm.sameName')}</p>
      <button type="button" className="button" onClick={() => change(select({ type: 'person', id: person }))}>
        {t('personForm.openThem')}
      </button>
    </div>
  );
}
