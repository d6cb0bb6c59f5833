import { useTranslation } from 'react-i18next';
import type { FirstProposal } from './first-to-invite';
import type { Proposal } from './proposals';

interface ProposalListProps {
  readonly people: readonly (Proposal | FirstProposal)[];
  /** Towns where the rencontre is held. */
  readonly here: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
  readonly invited: ReadonlySet<string>;
  readonly onTick: (people: readonly string[], on: boolean) => void;
}

/** Whom one may invite, to tick; who is invited already is said so. */
export function ProposalList({ people, here, ticked, invited, onTick }: ProposalListProps) {
  const { t } = useTranslation();
  const open = people.filter(({ id }) => !invited.has(id)).map(({ id }) => id);
  const all = open.length > 0 && open.every((id) => ticked.has(id));
  return (
    <>
      {open.length > 1 && (
        <button type="button" className="button" onClick={() => onTick(open, !all)}>
          {t(all ? 'invite.untickAll' : 'invite.tickAll', { count: open.length })}
        </button>
      )}
      <ul className="invite-list">
        {people.map(({ id, name, detail, ...rest }) => (
          <li key={id}>
            <label className="field-choice">
              <input
                type="checkbox"
                checked={ticked.has(id) || invited.has(id)}
                disabled={invited.has(id)}
                onChange={(event) => onTick([id], event.target.checked)}
              />
              <span>
                {name} <span className="meeting-role">{detail}</span>
                {'why' in rest && ' '}
                {'why' in rest && (
                  <span className="invite-why">
                    {[
                      ...(rest.cities.some((city) => here.has(city)) ? [t('first.here')] : []),
                      ...rest.why.map((why) =>
                        why === 'STRUCTURE_NEVER_CAME' || why === 'NEVER_CAME_YET'
                          ? t(`first.why.${why}`)
                          : t(`reason.${why}`),
                      ),
                      ...(rest.via === null ? [] : [t('first.via', { name: rest.via })]),
                    ].join(' · ')}
                  </span>
                )}
                {invited.has(id) && <span className="invite-already"> {t('invite.already')}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
