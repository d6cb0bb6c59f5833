import { useTranslation } from 'react-i18next';
import type { MergeSideQuery } from '../gql/graphql';
import { useWords } from '../i18n/use-words';

export type MergeSide = MergeSideQuery['structure'];

const TEXTS = ['offers', 'limits', 'presentation', 'address', 'phone', 'email', 'website', 'siret'] as const;

interface MergeTableProps {
  readonly sides: readonly [MergeSide, MergeSide];
  readonly keep: string;
}

/** Both sheets side by side: what the kept one does not say is taken from the other. */
export function MergeTable({ sides, keep }: MergeTableProps) {
  const { t } = useTranslation();
  const { list } = useWords();
  const names = (items: readonly { readonly name: string }[]) => list(items.map(({ name }) => name));
  const rows: readonly { label: string; of: (side: MergeSide) => string }[] = [
    { label: t('field.kind'), of: ({ kind }) => t(`kind.${kind}`) },
    { label: t('field.cities'), of: ({ cities }) => names(cities) },
    ...TEXTS.map((field) => ({ label: t(`field.${field}`), of: (side: MergeSide) => side[field] ?? '' })),
    { label: t('structure.people'), of: ({ people }) => names(people.map(({ person }) => person)) },
    { label: t('mergeForm.ties'), of: ({ ties }) => String(ties.length) },
  ];
  const shown = rows.filter(({ of }) => sides.some((side) => of(side) !== ''));
  return (
    <table className="compare">
      <caption className="visually-hidden">{t('mergeForm.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          {sides.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
              <span className="compare-mark">{t(id === keep ? 'mergeForm.kept' : 'mergeForm.goes')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {sides.map((side) => (
              <td key={side.id}>{of(side) || t('conflict.empty')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
