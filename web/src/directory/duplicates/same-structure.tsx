import type { StructureKind } from '../../../../api/kinds';
import { useWords } from '../../i18n/use-words';
import './duplicates.css';

interface Similar {
  readonly because: readonly ('SIRET' | 'NAME')[];
  readonly structure: {
    readonly id: string;
    readonly name: string;
    readonly kind: StructureKind;
    readonly cities: readonly { readonly name: string }[];
  };
}

interface SameStructureProps {
  readonly similar: readonly Similar[];
  /** What one does with the one that is there; a link to its sheet where nothing is said. */
  readonly onTake?: (structure: Similar['structure']) => void;
  readonly takeLabel?: string;
}

/** Before it is saved: the structures that it may be already, each with the way to it. */
export function SameStructure({ similar, onTake, takeLabel }: SameStructureProps) {
  const { t, list } = useWords();
  return (
    <div role="status">
      {similar.length > 0 && (
        <div className="form-aside">
          <p>{t('duplicates.looksLike', { count: similar.length })}</p>
          <ul className="same-structures">
            {similar.map(({ because, structure }) => (
              <li key={structure.id}>
                <a href={`/?structure=${encodeURIComponent(structure.id)}`} target="_blank" rel="noreferrer">
                  {structure.name}
                </a>{' '}
                <span className="row-detail">
                  {[
                    t(`kind.${structure.kind}`),
                    ...structure.cities.map(({ name }) => name),
                    list(because.map((reason) => t(`duplicates.because.${reason}`))),
                  ].join(' · ')}
                </span>
                {onTake && (
                  <button type="button" className="button" onClick={() => onTake(structure)}>
                    {takeLabel}
                    <span className="visually-hidden"> {structure.name}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
