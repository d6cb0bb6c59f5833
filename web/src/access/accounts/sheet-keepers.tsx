import { useTranslation } from 'react-i18next';
import { useOpenForm } from '../../commands/open-form';
import { Fact } from '../../directory/fact';
import { WalkButton } from '../../directory/walk-button';
import { useSave } from '../../graphql/use-save';
import { errorWords } from '../../ui/error-words';
import { coordinates, useMe } from '../use-me';
import { REMOVE_EDITOR } from './editors.query';
import { refusalWords } from './refusal-words';
import { TakeOverButton } from './take-over-button';
import './accounts.css';

interface SheetKeepersProps {
  readonly structure: {
    readonly id: string;
    readonly name: string;
    readonly mayEdit: boolean;
    readonly editors?: readonly { readonly id: string; readonly name: string }[];
  };
}

/** Who keeps the sheet of a structure up to date, and how it is given to somebody. */
export function SheetKeepers({ structure: { id, name, mayEdit, editors } }: SheetKeepersProps) {
  const { t } = useTranslation();
  const { open } = useOpenForm();
  const me = useMe();
  const removing = useSave(REMOVE_EDITOR, { said: () => t('accounts.removed', { name }) });
  if (!editors || !me) return null;
  const mine = me.edits.includes(id) && !editors.some((person) => person.id === me.person?.id);
  const nobody = editors.length === 0 && !mine;
  return (
    <Fact title={t('accounts.keepers')}>
      {nobody && <p className="fact-none">{t('accounts.nobodyKeeps')}</p>}
      {mine && <p>{t('accounts.youKeep')}</p>}
      <ul className="keepers">
        {editors.map((person) => (
          <li key={person.id}>
            <WalkButton to={{ type: 'person', id: person.id }} name={person.name} />
            {mayEdit && editors.length > 1 && (
              <button
                type="button"
                className="button button-quiet"
                aria-label={t('accounts.removeOf', { name: person.name })}
                disabled={removing.isPending}
                onClick={() => removing.mutate({ structure: id, person: person.id })}
              >
                {t('accounts.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {removing.error && (
        <p role="alert" className="field-error">
          {errorWords(removing.error, t, refusalWords(removing.error, t))}
        </p>
      )}
      {mayEdit && (
        <div className="row-actions">
          <button type="button" className="button" onClick={() => open('name-editor', id)}>
            {t('accounts.nameEditor')}
          </button>
          {nobody && coordinates(me) && me.email && <TakeOverButton structure={id} name={name} />}
        </div>
      )}
    </Fact>
  );
}
