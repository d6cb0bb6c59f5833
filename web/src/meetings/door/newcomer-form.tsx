import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useId, useState } from 'react';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { STRUCTURE_NAMES } from './door.query';
import type { DoorTap } from './door-tap';

interface NewcomerFormProps {
  readonly typed: string;
  readonly onSay: (tap: Omit<DoorTap, 'mutationId'>) => void;
  readonly onBack: () => void;
}

/** Who is on no list: a name is enough, and whoever welcomes confirms it. */
export function NewcomerForm({ typed, onSay, onBack }: NewcomerFormProps) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState(typed);
  const [structure, setStructure] = useState('');
  const [email, setEmail] = useState('');
  const search = useDeferredValue(structure.trim());
  const { data: names = [] } = useQuery({
    enabled: search.length > 1,
    queryKey: ['structure-names', search],
    queryFn: async ({ signal }) =>
      (await execute(STRUCTURE_NAMES, { search }, signal)).structures.edges.map(({ node }) => node),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSay({ person: '', name: name.trim(), newcomer: { structure: structure.trim(), email: email.trim() } });
  };
  return (
    <form className="form door-find" onSubmit={save}>
      <div className="field">
        <label htmlFor={`${id}name`}>{t('attendance.name')}</label>
        <input
          id={`${id}name`}
          className="field-box"
          autoComplete="name"
          maxLength={120}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}structure`}>{t('field.structure')}</label>
        <input
          id={`${id}structure`}
          className="field-box"
          autoComplete="organization"
          list={`${id}names`}
          maxLength={200}
          value={structure}
          onChange={(event) => setStructure(event.target.value)}
        />
        <datalist id={`${id}names`}>
          {names.map((one) => (
            <option key={one.id} value={one.name} />
          ))}
        </datalist>
      </div>
      <div className="field">
        <label htmlFor={`${id}email`}>{t('field.email')}</label>
        <input
          id={`${id}email`}
          className="field-box"
          type="email"
          autoComplete="email"
          aria-describedby={`${id}hint`}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <p id={`${id}hint`} className="field-hint">
          {t('door.emailHint')}
        </p>
      </div>
      <div className="invitation-answers">
        <button type="submit" className="button button-main">
          {t('door.announce')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('door.back')}
        </button>
      </div>
    </form>
  );
}
