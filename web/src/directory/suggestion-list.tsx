import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../map/kind-glyph';
import type { Suggestion, SuggestionGroup } from './suggestions';
import type { useCombobox } from './use-combobox';

interface SuggestionListProps {
  readonly groups: readonly SuggestionGroup[];
  readonly combobox: ReturnType<typeof useCombobox<Suggestion>>;
  readonly label: string;
}

/** The lines under the search field, in groups; the field keeps the focus and points at the active line. */
export function SuggestionList({ groups, combobox, label }: SuggestionListProps) {
  const { t } = useTranslation();
  const order = groups.flatMap(({ items }) => items);
  return (
    <div
      id={combobox.listId}
      className="suggestions"
      role="listbox"
      aria-label={label}
      hidden={!combobox.isExpanded}
    >
      {groups.map(({ name, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role
        <div key={name} role="group" aria-label={t(`search.group.${name}`)}>
          <p className="suggestion-group" aria-hidden="true">
            {t(`search.group.${name}`)}
          </p>
          {items.map((item) => {
            const index = order.indexOf(item);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the keyboard
              // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
              <div
                key={item.key}
                id={combobox.optionId(index)}
                role="option"
                className="suggestion"
                aria-selected={index === combobox.active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => combobox.choose(item)}
              >
                {item.kind && <KindGlyph kind={item.kind} size={16} />}
                <span>
                  {item.label}{' '}
                  {item.detail !== '' && <span className="suggestion-detail">{item.detail}</span>}
                </span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
