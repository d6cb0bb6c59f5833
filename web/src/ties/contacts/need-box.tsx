import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SuggestionList } from '../../directory/suggestion-list';
import { type Suggestion, suggestionGroups } from '../../directory/suggestions';
import { useCombobox } from '../../directory/use-combobox';
import { useSuggestions } from '../../directory/use-search';
import type { City } from '../../network/network.types';
import { Icon } from '../../ui/icon';
import type { ContactsSearch } from './contacts-search';

interface NeedBoxProps {
  readonly cities: readonly City[];
  readonly themes: readonly string[];
  readonly asOf: string | undefined;
  readonly onNeed: (need: Partial<Record<keyof ContactsSearch, unknown>>) => void;
}

/** What a chosen line asks for: a structure or a person instead of all else, a part of a need beside the others. */
function needOf({ choice }: Suggestion): Partial<Record<keyof ContactsSearch, unknown>> {
  const nobody = { structure: undefined, person: undefined };
  const nothing = { ...nobody, stage: undefined, city: undefined, theme: undefined, public: undefined };
  if (choice.type === 'structure') return { ...nothing, structure: choice.id };
  if (choice.type === 'person') return { ...nothing, person: choice.id };
  return { ...nobody, [choice.type]: choice.id };
}

/** One box that understands all: a structure, a person, a stage of the path, a town, a theme. */
export function NeedBox({ cities, themes, asOf, onNeed }: NeedBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data, isFetching } = useSuggestions(asked, asOf);
  const groups = suggestionGroups(asked, asked.length >= 2 ? data : undefined, {
    cities,
    themes,
    kind: (kind) => t(`kind.${kind}`),
    stage: (stage) => t(`stage.${stage}`),
  })
    // A kind of structure is no need.
    .map(({ name, items }) => ({ name, items: items.filter(({ choice }) => choice.type !== 'kind') }))
    .filter(({ items }) => items.length > 0);
  const items = groups.flatMap((group) => group.items);
  const choose = (item: Suggestion) => {
    setText('');
    onNeed(needOf(item));
  };
  const combobox = useCombobox<Suggestion>({
    items,
    onChoose: choose,
    // Enter takes the first line: what was typed is nearest to it.
    onSubmit: () => items[0] && choose(items[0]),
    onClear: () => setText(''),
  });
  const isEmpty = asked.length >= 2 && !isFetching && data !== undefined && items.length === 0;
  return (
    <div className="need-box">
      <label htmlFor={id}>{t('contacts.box')}</label>
      <div className="search">
        <Icon name="search" />
        <input
          id={id}
          className="search-field"
          type="text"
          enterKeyHint="search"
          placeholder={t('contacts.placeholder')}
          aria-describedby={`${id}status`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            combobox.open();
          }}
          onBlur={combobox.close}
          {...combobox.inputProps}
        />
        <SuggestionList groups={groups} combobox={combobox} label={t('contacts.box')} />
      </div>
      <p id={`${id}status`} className="page-note" role="status">
        {isEmpty && t('contacts.nothingFound')}
      </p>
    </div>
  );
}
