import { Link } from '@tanstack/react-router';
import { useOpenForm } from '../../commands/open-form';
import type { DuplicatesQuery } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { KindGlyph } from '../../map/kind-glyph';
import { errorWords } from '../../ui/error-words';
import { Icon } from '../../ui/icon';
import { KEEP_APART } from './duplicates.query';

type Pair = DuplicatesQuery['duplicateStructures'][number];
type Side = Pair['structures'][number];

interface Row {
  readonly label: string;
  readonly of: (side: Side) => string | null;
}

/** What one tells the two apart by; a line that neither has is left out. */
function useRows(sides: readonly Side[]): readonly Row[] {
  const { t, list, day } = useWords();
  const rows: readonly Row[] = [
    { label: t('field.kind'), of: ({ kind }) => t(`kind.${kind}`) },
    { label: t('field.cities'), of: ({ cities }) => list(cities.map(({ name }) => name)) },
    ...(['siret', 'address', 'phone', 'email', 'offers'] as const).map((field) => ({
      label: t(`field.${field}`),
      of: (side: Side) => side[field],
    })),
    {
      label: t('structure.people'),
      of: ({ people }) => list((people ?? []).map(({ person }) => person.name)),
    },
    { label: t('mergeForm.ties'), of: ({ ties }) => String(ties.length) },
    { label: t('duplicates.confirmed'), of: ({ reviewedOn }) => reviewedOn && day(reviewedOn) },
  ];
  return rows.filter(({ of }) => sides.some(of));
}

/** One of the two. */
function SideOf({ side, rows }: { readonly side: Side; readonly rows: readonly Row[] }) {
  const { t } = useWords();
  return (
    <div className="duplicate-side">
      <h3>
        <Link to="/" search={{ structure: side.id }} className="with-glyph">
          <KindGlyph kind={side.kind} size={18} />
          {side.name}
        </Link>
      </h3>
      <dl className="facts">
        {rows.map(({ label, of }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{of(side) || t('conflict.empty')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Two sheets side by side, why they look like one, and the two answers. */
export function DuplicatePair({ pair: { because, structures } }: { readonly pair: Pair }) {
  const { t, list } = useWords();
  const { open } = useOpenForm();
  const [one, other] = structures;
  const rows = useRows(structures);
  const names = list(structures.map(({ name }) => name));
  const saving = useSave(KEEP_APART, {
    said: () => t('duplicates.keptApart', { names }),
    receipt: ({ keepApart }) => keepApart.receipt,
  });
  if (!one || !other) return null;
  return (
    <li className="duplicate">
      <p>
        <strong>{list(because.map((reason) => t(`duplicates.because.${reason}`)))}</strong>
      </p>
      <div className="duplicate-sides">
        {structures.map((side) => (
          <SideOf key={side.id} side={side} rows={rows} />
        ))}
      </div>
      <div className="request-answers">
        <button
          type="button"
          className="button button-main"
          onClick={() => open('merge-structures', one.id, other.id)}
        >
          <Icon name="merge" />
          {t('duplicates.merge')}
          <span className="visually-hidden"> {names}</span>
        </button>
        <button
          type="button"
          className="button"
          disabled={saving.isPending}
          onClick={() => saving.mutate({ one: one.id, other: other.id })}
        >
          {t('duplicates.areTwo')}
          <span className="visually-hidden"> {names}</span>
        </button>
      </div>
      {saving.error && (
        <p role="alert" className="field-error">
          {errorWords(saving.error, t)}
        </p>
      )}
    </li>
  );
}
