import { useDeferredValue, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../network/network.types';
import { Icon } from '../ui/icon';
import { useChangeView, useView } from '../view/use-view';
import { SuggestionList } from './suggestion-list';
import { type Suggestion, suggestionGroups } from './suggestions';
import { useChoose } from './use-choose';
import { useCombobox } from './use-combobox';
import { useSuggestions } from './use-search';
import './search-box.css';

interface SearchBoxProps {
  readonly cities: readonly City[];
}

/** A name, a town, a need: opens a sheet, sets a filter, or with Enter keeps what resembles the words. */
export function SearchBox({ cities }: SearchBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const view = useView();
  const change = useChangeView();
  const chooseInView = useChoose();
  const [text, setText] = useState(view.q ?? '');
  useEffect(() => setText(view.q ?? ''), [view.q]);
  const asked = useDeferredValue(text.trim());
  const { data, isFetching } = useSuggestions(asked, view.asOf);
  const groups = suggestionGroups(asked, asked.length >= 2 ? data : undefined, {
    cities,
    kind: (kind) => t(`kind.${kind}`),
    stage: (stage) => t(`stage.${stage}`),
  });
  const items = groups.flatMap((group) => group.items);
  const choose = (item: Suggestion) => {
    setText(view.q ?? '');
    chooseInView(item.choice);
  };
  const combobox = useCombobox({
    items,
    onChoose: choose,
    onSubmit: () => change({ q: text.trim() || undefined }),
    onClear: () => {
      setText('');
      change({ q: undefined }, { replace: true });
    },
  });
  const isEmpty = asked.length >= 2 && !isFetching && data !== undefined && items.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know <search>
    <div role="search" className="search">
      <label className="visually-hidden" htmlFor={id}>
        {t('search.label')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        className="search-field"
        type="text"
        enterKeyHint="search"
        placeholder={t('search.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          combobox.open();
        }}
        onBlur={combobox.close}
        {...combobox.inputProps}
      />
      <SuggestionList groups={groups} combobox={combobox} label={t('search.label')} />
      <p className="visually-hidden" role="status">
        {combobox.isExpanded && t('search.count', { count: items.length })}
        {isEmpty && t('search.nothing')}
      </p>
    </div>
  );
}
