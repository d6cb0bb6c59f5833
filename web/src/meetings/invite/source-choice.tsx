import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words';
import { useTerritory } from '../../territory/use-territory';
import { useMeetings } from '../use-meetings';
import { INVITE_SOURCES, type InviteSearch } from './invite-search';

interface SourceChoiceProps {
  readonly search: InviteSearch;
  /** The rencontre that one invites to. */
  readonly meeting: string;
}

/** Where to begin: a name, a rencontre, a town, the isolated structures. */
export function SourceChoice({ search, meeting }: SourceChoiceProps) {
  const { t, day } = useWords();
  const navigate = useNavigate();
  const from = search.from ?? 'name';
  const held = (useMeetings().data ?? []).filter(
    ({ id, attendeeCount }) => id !== meeting && attendeeCount > 0,
  );
  const cities = useTerritory().data?.cities ?? [];
  const go = (next: InviteSearch) => {
    const change = (old: object) => ({
      ...old,
      from: next.from,
      with: next.with,
      city: undefined,
      kind: undefined,
      stage: undefined,
    });
    void navigate({ to: '.', search: change as never, replace: true, resetScroll: false });
  };
  const choices = {
    meeting: [...held].reverse().map(({ id, title, heldOn }) => ({ id, label: `${title}, ${day(heldOn)}` })),
    town: cities.map(({ id, name }) => ({ id, label: name })),
    name: [],
    never: [],
    isolated: [],
  }[from];
  return (
    <fieldset className="invite-source">
      <legend>{t('invite.from')}</legend>
      <div className="field-choices">
        {INVITE_SOURCES.map((source) => (
          <label key={source} className="field-choice">
            <input
              type="radio"
              name="invite-source"
              checked={source === from}
              onChange={() => go({ from: source })}
            />
            {t(`inviteFrom.${source}`)}
          </label>
        ))}
      </div>
      {(from === 'meeting' || from === 'town') && (
        <select
          className="field-box"
          aria-label={t(`inviteFrom.${from}`)}
          value={search.with ?? ''}
          onChange={(event) => go({ from, with: event.target.value })}
        >
          <option value="">{t('structureForm.chooseKind')}</option>
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
