import { useDeferredValue, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import type { DoorTap } from './door-tap';
import { NewcomerForm } from './newcomer-form';
import { LEAST_LETTERS, useDoorPeople } from './use-door';

interface FindOneselfProps {
  readonly code: string;
  readonly onSay: (tap: Omit<DoorTap, 'mutationId'>) => void;
}

/** A few letters of one's name, and it is one of these; or one is on no list. */
export function FindOneself({ code, onSay }: FindOneselfProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isNew, setNew] = useState(false);
  const asked = useDeferredValue(text.trim());
  const { data: people = [], error, isFetching } = useDoorPeople(code, asked);
  const enough = asked.replace(/[^\p{L}]/gu, '').length >= LEAST_LETTERS;
  const shown = enough ? people : [];
  if (isNew) return <NewcomerForm typed={text.trim()} onSay={onSay} onBack={() => setNew(false)} />;
  return (
    <div className="door-find">
      <label htmlFor={id}>{t('door.name')}</label>
      <input
        id={id}
        className="field-box"
        autoComplete="name"
        enterKeyHint="search"
        value={text}
        aria-describedby={`${id}hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}hint`} className="field-hint">
        {t('door.nameHint')}
      </p>
      <div aria-live="polite">
        {error && <p role="alert">{errorWords(error, t)}</p>}
        {enough && !error && !isFetching && shown.length === 0 && <p>{t('door.nobody')}</p>}
        <ul className="door-people">
          {shown.map(({ id: person, name, structures, present }) => (
            <li key={person}>
              <button type="button" className="button" onClick={() => onSay({ person, name })}>
                <span className="door-person">{name}</span>
                <span className="meeting-role">
                  {structures.join(', ')}
                  {present && ` — ${t('door.already')}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="button door-new" onClick={() => setNew(true)}>
        {t('door.notListed')}
      </button>
    </div>
  );
}
