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

/** One of the two, as one tells it apart. */
function SideOf({ side }: { readonly side: Side }) {
  const { t, list, day } = useWords();
  const { id, name, kind, cities, siret, address, phone, email, offers, people, ties, reviewedOn } = side;
  const rows = [
    [t('field.kind'), t(`kind.${kind}`)],
    [t('field.cities'), list(cities.map((city) => city.name))],
    [t('field.siret'), siret],
    [t('field.address'), address],
    [t('field.phone'), phone],
    [t('field.email'), email],
    [t('field.offers'), offers],
    [t('structure.people'), list((people ?? []).map(({ person }) => person.name))],
    [t('mergeForm.ties'), String(ties.length)],
    [t('duplicates.confirmed'), reviewedOn && day(reviewedOn)],
  ].filter((row): row is [string, string] => Boolean(row[1]));
  return (
    <div className="duplicate-side">
      <h3>
        <Link to="/" search={{ structure: id }} className="with-glyph">
          <KindGlyph kind={kind} size={18} />
          {name}
        </Link>
      </h3>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
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
          <SideOf key={side.id} side={side} />
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
