import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alike } from '../../../../api/projects/ideas/alike';
import { coordinates, useMe } from '../../access/use-me';
import { Icon } from '../../ui/icon';

const MOST = 300;

interface NoteFieldProps {
  /** Every idea that was said, here or elsewhere: some may say the same. */
  readonly known: readonly { readonly id: string; readonly text: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly onNote: (text: string, by: readonly string[] | null) => void;
  readonly onSupport?: ((idea: { readonly id: string; readonly text: string }) => void) | undefined;
}

/** One field, Enter, the next one. What was said before, or nearly so, is shown while one writes. */
export function NoteField({ known, people, onNote, onSupport }: NoteFieldProps) {
  const { t } = useTranslation();
  const me = useMe();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const notesForOthers = me !== undefined && coordinates(me);
  const same = alike(text, known);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    if (said === '') return;
    onNote(said, notesForOthers ? (by === '' ? [] : [by]) : null);
    setText('');
    box.current?.focus();
  };
  return (
    <form className="note-field" onSubmit={save}>
      <label htmlFor={`${id}text`}>{t('projects.noteLabel')}</label>
      <div className="note-line">
        <input
          id={`${id}text`}
          ref={box}
          className="field-box"
          autoComplete="off"
          enterKeyHint="send"
          maxLength={MOST}
          aria-describedby={`${id}hint`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button button-main" disabled={text.trim() === ''}>
          {t('projects.note')}
        </button>
      </div>
      <p id={`${id}hint`} className="field-hint">
        {t(notesForOthers ? 'projects.noteHint' : 'projects.noteHintOwn')}
      </p>
      {notesForOthers && people.length > 0 && (
        <label className="note-by">
          {t('projects.saidBy')}
          <select className="field-box" value={by} onChange={({ target }) => setBy(target.value)}>
            <option value="">{t('projects.saidByNobody')}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="status" className="note-alike">
        {same.length > 0 && <p>{t('projects.alike', { count: same.length })}</p>}
        <ul>
          {same.map((idea) => (
            <li key={idea.id}>
              <span>{t('projects.quoted', { text: idea.text })}</span>
              {onSupport && (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    onSupport(idea);
                    setText('');
                    box.current?.focus();
                  }}
                >
                  <Icon name="add" />
                  {t('projects.supportThis')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </form>
  );
}
