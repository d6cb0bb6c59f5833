import { useTranslation } from 'react-i18next';
import { useNames } from '../../network/fragility/use-names';
import type { City } from '../../network/network.types';
import { Chip } from '../../ui/chip';
import type { ContactsSearch } from './contacts-search';

interface NeedChipsProps {
  readonly search: ContactsSearch;
  readonly cities: readonly City[];
  readonly onNeed: (need: Partial<Record<keyof ContactsSearch, unknown>>) => void;
}

/** What is asked, each part taken back by a press. */
export function NeedChips({ search, cities, onNeed }: NeedChipsProps) {
  const { t } = useTranslation();
  const { person, structure, stage, city, theme, public: audience } = search;
  const named = useNames({ people: person ? [person] : [], structures: structure ? [structure] : [] });
  const chips = [
    ...named.map(({ type, name }) => ({ key: type, label: name })),
    ...(stage ? [{ key: 'stage', label: t(`stage.${stage}`) }] : []),
    ...(city ? [{ key: 'city', label: cities.find(({ id }) => id === city)?.name ?? city }] : []),
    ...(theme ? [{ key: 'theme', label: theme }] : []),
    ...(audience ? [{ key: 'public', label: audience }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="need-chips" aria-label={t('contacts.asked')}>
      {chips.map(({ key, label }) => (
        <li key={key}>
          <Chip
            label={label}
            removeLabel={t('filter.remove', { label })}
            onRemove={() => onNeed({ [key]: undefined })}
          />
        </li>
      ))}
    </ul>
  );
}
