import { useTranslation } from 'react-i18next';
import { useNames } from '../../network/fragility/use-names';
import { Chip } from '../../ui/chip';
import { imaginedOf, isImagining } from '../pathway-search';
import { useChangePathway, usePathwaySearch } from '../use-pathway';

/** While one imagines: what, that nothing of it is kept, and the way back to what is. */
export function WhatIfBanner() {
  const { t } = useTranslation();
  const search = usePathwaySearch();
  const change = useChangePathway();
  const imagined = imaginedOf(search);
  const gone = useNames({ people: [], structures: search.gone ?? [] });
  const named = useNames({ people: [], structures: imagined.flatMap(({ structure }) => structure ?? []) });
  if (!isImagining(search)) return null;
  const nameOf = (id: string | undefined) => named.find((one) => one.id === id)?.name ?? '';
  const without = <T,>(list: readonly T[] | undefined, at: number) => list?.filter((_, i) => i !== at);
  return (
    <section className="what-if-banner" aria-label={t('pathway.imagining')}>
      <p>
        <strong>{t('pathway.imagining')}</strong> {t('pathway.nothingKept')}
      </p>
      <ul className="gone-list">
        {gone.map(({ id, name }, i) => {
          const label = t('pathway.goneChip', { name });
          return (
            <li key={id}>
              <Chip
                label={label}
                removeLabel={t('fragility.putBack', { label })}
                onRemove={() => change({ gone: without(search.gone, i) })}
              />
            </li>
          );
        })}
        {imagined.map(({ structure, name, stages }, i) => {
          const label = t('pathway.addedChip', {
            name: name ?? nameOf(structure),
            stages: stages.map((stage) => t(`stage.${stage}`)).join(', '),
          });
          return (
            <li key={search.added?.[i] ?? i}>
              <Chip
                label={label}
                removeLabel={t('pathway.takeAway', { label })}
                onRemove={() => change({ added: without(search.added, i) })}
              />
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => change({ gone: undefined, added: undefined, imagine: undefined })}
      >
        {t('pathway.backToReal')}
      </button>
    </section>
  );
}
