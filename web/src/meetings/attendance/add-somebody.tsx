import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon';
import { useEveryStructure } from './use-everybody';

interface AddSomebodyProps {
  /** What was typed in the search: most often their name. */
  readonly typed: string;
  readonly onAdd: (name: string, structure: string | null) => void;
}

/** Somebody whom the directory does not know yet: name and structure are enough, without a connection too. */
export function AddSomebody({ typed, onAdd }: AddSomebodyProps) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [structure, setStructure] = useState('');
  const structures = useEveryStructure().data ?? [];
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim(), structure === '' ? null : structure);
    setOpen(false);
  };
  if (!open) {
    return (
      <button
        type="button"
        className="button add-somebody"
        onClick={() => {
          setName(typed);
          setStructure('');
          setOpen(true);
        }}
      >
        <Icon name="add" />
        {t('attendance.add')}
      </button>
    );
  }
  return (
    <form className="form add-somebody-form" onSubmit={save}>
      <div className="field">
        <label htmlFor={`${id}name`}>{t('attendance.name')}</label>
        <input
          id={`${id}name`}
          className="field-box"
          autoComplete="off"
          maxLength={200}
          required
          // biome-ignore lint/a11y/noAutofocus: it opens where one pressed to write a name
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}structure`}>{t('field.structure')}</label>
        <select
          id={`${id}structure`}
          className="field-box"
          value={structure}
          onChange={(event) => setStructure(event.target.value)}
        >
          <option value="">{t('attendance.noStructure')}</option>
          {structures.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <div className="add-somebody-foot">
        <button type="submit" className="button button-main">
          {t('attendance.addPresent')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setOpen(false)}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  );
}
