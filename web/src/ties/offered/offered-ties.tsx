import { useWords } from '../../i18n/use-words';
import { OfferedTie } from './offered-tie';
import { useOffered } from './use-offered';
import './offered.css';

/** On one's own page: those who are said to know one, each confirmed by a tap, or skipped; nothing where there are none. */
export function OfferedTies({ person }: { readonly person: string }) {
  const { t, compare } = useWords();
  const { offered, skippedCount, skip, ask } = useOffered(person);
  if (offered.length === 0 && skippedCount === 0) return null;
  const inOrder = [...offered].sort((a, b) => compare(a.name, b.name));
  return (
    <section aria-labelledby="offered-ties">
      <h2 id="offered-ties">
        {t('offered.title')} <span className="fact-count">{offered.length}</span>
      </h2>
      <p className="me-note">{t('offered.note')}</p>
      {inOrder.map(({ id, name }) => (
        <OfferedTie key={id} id={id} name={name} onSkip={() => skip(id)} />
      ))}
      {skippedCount > 0 && (
        <button type="button" className="button button-quiet" onClick={ask}>
          {t('offered.skipped', { count: skippedCount })}
        </button>
      )}
    </section>
  );
}
