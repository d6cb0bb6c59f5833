import { useSave } from '../graphql/use-save';
import { useWords } from '../i18n/use-words';
import { errorWords } from '../ui/error-words';
import { SET_READY } from './ready.query';
import { useMyTies } from './use-my-ties';

/** On one's page: to whom one is willing to introduce people, changed by one press. */
export function MyTies({ person }: { readonly person: string }) {
  const { t, compare } = useWords();
  const { data } = useMyTies(person);
  const saving = useSave(SET_READY, {
    said: ({ setReadyToIntroduce: { to } }) => t('myTies.said', { name: to.name }),
    receipt: ({ setReadyToIntroduce }) => setReadyToIntroduce.receipt,
  });
  const ties = [...(data ?? [])].sort((a, b) => compare(a.person.name, b.person.name));
  return (
    <section aria-labelledby="my-ties">
      <h2 id="my-ties">{t('myTies.title')}</h2>
      <p className="me-note">{t(data?.length === 0 ? 'myTies.none' : 'myTies.note')}</p>
      {saving.error && (
        <p className="field-error" role="alert">
          {errorWords(saving.error, t)}
        </p>
      )}
      <ul className="plain-rows">
        {ties.map(({ person: { id, name }, readyToIntroduce }) => (
          <li key={id}>
            <label className="field-choice">
              <input
                type="checkbox"
                checked={readyToIntroduce}
                disabled={saving.isPending}
                onChange={({ target }) => saving.mutate({ to: id, ready: target.checked })}
              />
              {t('myTies.ready', { name })}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
