import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWishes, type SeatingSearch, WISHES, type WishKind, writeWishes } from './seating-search';
import type { SeatingSettings } from './use-seating';

interface SeatingWishesProps {
  readonly guests: SeatingSettings['guests'];
  readonly search: SeatingSearch;
  readonly set: (change: { readonly [key in WishKind]?: string | undefined }) => void;
}

/** Who sits together in every round, who never does; each wish can be taken away again. */
export function SeatingWishes({ guests, search, set }: SeatingWishesProps) {
  const { t } = useTranslation();
  const [[one, kind, other], choose] = useState<readonly [string, WishKind, string]>(['', 'together', '']);
  const nameOf = (id: string) => guests.find((guest) => guest.id === id)?.name ?? t('seating.notSeated');
  const person = (label: string, value: string, onChange: (id: string) => void) => (
    <select
      className="field-box"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t('seating.choose')}</option>
      {guests.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
  const add = () => {
    set({ [kind]: writeWishes([...readWishes(search[kind]), [one, other]]) });
    choose(['', kind, '']);
  };
  const drop = (wish: WishKind, place: number) =>
    set({ [wish]: writeWishes(readWishes(search[wish]).filter((_, i) => i !== place)) });
  const count = WISHES.reduce((sum, wish) => sum + readWishes(search[wish]).length, 0);
  return (
    <details className="seating-wishes" open={count > 0}>
      <summary>{t('seating.wishes', { count })}</summary>
      <ul>
        {WISHES.flatMap((wish) =>
          readWishes(search[wish]).map(([a, b], place) => (
            <li key={`${wish} ${a} ${b}`}>
              {t(`seatingWish.${wish}`, { one: nameOf(a), other: nameOf(b) })}{' '}
              <button
                type="button"
                className="button button-quiet"
                aria-label={t('seating.dropOf', { one: nameOf(a), other: nameOf(b) })}
                onClick={() => drop(wish, place)}
              >
                {t('seating.drop')}
              </button>
            </li>
          )),
        )}
      </ul>
      <div className="seating-wish">
        {person(t('seating.one'), one, (id) => choose([id, kind, other]))}
        <select
          className="field-box"
          aria-label={t('seating.kind')}
          value={kind}
          onChange={({ target }) =>
            choose([one, WISHES.find((wish) => wish === target.value) ?? kind, other])
          }
        >
          {WISHES.map((wish) => (
            <option key={wish} value={wish}>
              {t(`seatingKind.${wish}`)}
            </option>
          ))}
        </select>
        {person(t('seating.other'), other, (id) => choose([one, kind, id]))}
        <button type="button" className="button" disabled={!one || !other || one === other} onClick={add}>
          {t('seating.add')}
        </button>
      </div>
    </details>
  );
}
