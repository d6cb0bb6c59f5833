import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PATH_STAGES } from '../../../../api/kinds';
import type { City } from '../../network/network.types';
import type { ContactsSearch } from './contacts-search';

interface NeedPartsProps {
  readonly search: ContactsSearch;
  readonly cities: readonly City[];
  readonly themes: readonly string[];
  readonly publics: readonly string[];
  readonly onNeed: (need: Partial<Record<keyof ContactsSearch, unknown>>) => void;
}

interface PartProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly children: ReactNode;
}

function Part({ label, any, value, onChange, children }: PartProps) {
  const id = useId();
  return (
    <div className="need-part">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="button select"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}

/** A word that a shared address brings stays chosen where no sheet says it any more. */
const withShared = (words: readonly string[], shared: string | undefined): readonly string[] =>
  shared === undefined || words.includes(shared) ? words : [shared, ...words];

const option = (word: string) => (
  <option key={word} value={word}>
    {word}
  </option>
);

/** A need in four choices: what for, where, on what, for whom. One of them takes the place of a structure or a person. */
export function NeedParts({ search, cities, themes, publics, onNeed }: NeedPartsProps) {
  const { t } = useTranslation();
  const change = (part: 'stage' | 'city' | 'theme' | 'public') => (value: string | undefined) =>
    onNeed({ structure: undefined, person: undefined, [part]: value });
  return (
    <fieldset className="need-parts" aria-label={t('contacts.parts')}>
      <Part
        label={t('contacts.stage')}
        any={t('contacts.anyStage')}
        value={search.stage}
        onChange={change('stage')}
      >
        {PATH_STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </Part>
      <Part
        label={t('contacts.city')}
        any={t('contacts.anyCity')}
        value={search.city}
        onChange={change('city')}
      >
        {cities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Part>
      <Part
        label={t('contacts.theme')}
        any={t('contacts.anyTheme')}
        value={search.theme}
        onChange={change('theme')}
      >
        {withShared(themes, search.theme).map(option)}
      </Part>
      <Part
        label={t('contacts.public')}
        any={t('contacts.anyPublic')}
        value={search.public}
        onChange={change('public')}
      >
        {withShared(publics, search.public).map(option)}
      </Part>
    </fieldset>
  );
}
