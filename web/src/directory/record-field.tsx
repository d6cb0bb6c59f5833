import { useDeferredValue, useId, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldFrame, type FieldProps } from '../ui/form/field-frame';
import { SuggestionList } from './suggestion-list';
import { type Suggestion, suggestionGroups } from './suggestions';
import { useCombobox } from './use-combobox';
import { useSuggestions } from './use-search';
import './search-box.css';

/** A record that was chosen: who it is and what to call it. */
export interface Picked {
  readonly id: string;
  readonly label: string;
}

interface RecordFieldProps extends FieldProps {
  readonly type: 'structure' | 'person';
  /** Ids that may not be chosen: oneself, those who are there already. */
  readonly except?: readonly string[];
  /** The only ids that may be chosen. */
  readonly only?: readonly string[];
  /** Offered when the text is nobody's name: to add whoever it names. */
  readonly onCreate?: (text: string) => void;
}

/** A structure or a person, found by name; the value of the field is `Picked | null`. */
export function RecordField({ type, except = [], only, onCreate, ...field }: RecordFieldProps) {
  const { t } = useTranslation();
  const { control } = useFormContext();
  const { field: value } = useController({
    control,
    name: field.name,
    rules: { validate: { required: (picked) => !field.required || picked !== null } },
  });
  const [text, setText] = useState('');
  const statusId = useId();
  const asked = useDeferredValue(text.trim());
  const { data, isFetching } = useSuggestions(asked, undefined);
  const groups = suggestionGroups(asked, asked.length >= 2 ? data : undefined, {
    cities: [],
    kind: (kind) => t(`kind.${kind}`),
    stage: () => '',
  })
    .filter(({ name }) => name === (type === 'structure' ? 'structures' : 'people'))
    .map(({ name, items }) => ({
      name,
      items: items.filter(({ choice: { id } }) => !except.includes(id) && (only?.includes(id) ?? true)),
    }))
    .filter(({ items }) => items.length > 0);
  const items = groups.flatMap((group) => group.items);
  const combobox = useCombobox<Suggestion>({
    items,
    onChoose: ({ choice, label }) => {
      value.onChange({ id: choice.id, label } satisfies Picked);
      setText('');
    },
    onSubmit: () => undefined,
    onClear: () => setText(''),
  });
  const picked = value.value as Picked | null;
  const isEmpty = asked.length >= 2 && !isFetching && data !== undefined && items.length === 0;
  return (
    <FieldFrame {...field}>
      {(controlProps) =>
        picked ? (
          <div className="field-picked">
            <output id={controlProps.id}>{picked.label}</output>
            <button type="button" className="button button-quiet" onClick={() => value.onChange(null)}>
              {t('form.pick.change')}
            </button>
          </div>
        ) : (
          <div className="search search-in-form">
            <input
              {...controlProps}
              ref={value.ref}
              className="field-box"
              type="text"
              placeholder={t('form.pick.placeholder')}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                combobox.open();
              }}
              onBlur={combobox.close}
              {...combobox.inputProps}
            />
            <SuggestionList groups={groups} combobox={combobox} label={field.label} />
            <p id={statusId} className="field-hint" role="status">
              {isEmpty && t('form.pick.none')}
            </p>
            {isEmpty && onCreate && (
              <button type="button" className="button" onClick={() => onCreate(asked)}>
                {t('form.pick.create', { text: asked })}
              </button>
            )}
          </div>
        )
      }
    </FieldFrame>
  );
}
