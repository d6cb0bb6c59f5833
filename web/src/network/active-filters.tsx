import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/use-words';
import { Chip } from '../ui/chip';
import { hasFilters, NO_FILTERS, toggled } from '../view/filters';
import { useChangeView, useView, type ViewChange } from '../view/use-view';
import { useNames } from './fragility/use-names';
import type { City } from './network.types';

interface ActiveFiltersProps {
  readonly cities: readonly City[];
}

/** What narrows the view, each to be taken away by a press; the date is one of them. */
export function ActiveFilters({ cities }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const { day } = useWords();
  const view = useView();
  const change = useChangeView();
  const gone = useNames({ people: view.gonePeople ?? [], structures: view.goneStructures ?? [] });
  const route = useNames({ people: view.route ?? [], structures: [] });
  const place = useRef<HTMLDivElement>(null);
  /** The pressed chip goes away: the focus stays where it stood. */
  const remove = (without: ViewChange) => {
    place.current?.focus();
    change(without, { replace: true });
  };
  const chips: { key: string; label: string; without: ViewChange }[] = [];
  if (view.q)
    chips.push({ key: 'q', label: t('filter.search', { text: view.q }), without: { q: undefined } });
  for (const id of view.cities ?? []) {
    const label = cities.find((city) => city.id === id)?.name ?? id;
    chips.push({ key: id, label, without: { cities: toggled(view.cities, id) } });
  }
  for (const kind of view.kinds ?? []) {
    chips.push({ key: kind, label: t(`kind.${kind}`), without: { kinds: toggled(view.kinds, kind) } });
  }
  if (view.stage)
    chips.push({ key: 'stage', label: t(`stage.${view.stage}`), without: { stage: undefined } });
  if (view.withoutTeam) {
    chips.push({ key: 'team', label: t('filter.withoutTeam'), without: { withoutTeam: undefined } });
  }
  for (const { type, id, name } of gone) {
    chips.push({
      key: `gone ${id}`,
      label: t('filter.gone', { name }),
      without:
        type === 'person'
          ? { gonePeople: toggled(view.gonePeople, id) }
          : { goneStructures: toggled(view.goneStructures, id) },
    });
  }
  if (view.route) {
    const label = t('contacts.routeOnMap', { names: route.map(({ name }) => name).join(' → ') });
    chips.push({ key: 'route', label, without: { route: undefined } });
  }
  // While two days are compared their own choice shows them.
  if (view.asOf && view.compare === undefined) {
    chips.push({
      key: 'asOf',
      label: t('filter.asOf', { date: day(view.asOf) }),
      without: { asOf: undefined },
    });
  }
  return (
    <div className="active-filters" ref={place} tabIndex={-1}>
      {chips.length > 0 && (
        <ul aria-label={t('filter.active')}>
          {chips.map(({ key, label, without }) => (
            <li key={key}>
              <Chip
                label={label}
                removeLabel={t('filter.remove', { label })}
                onRemove={() => remove(without)}
              />
            </li>
          ))}
          {hasFilters(view) && (
            <li>
              <button
                type="button"
                className="button button-quiet"
                onClick={() =>
                  remove(view.compare === undefined ? { ...NO_FILTERS, asOf: undefined } : NO_FILTERS)
                }
              >
                {t('filter.clear')}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
