import { useWords } from '../i18n/use-words';
import type { OutreachSession } from './sheet.types';
import { WalkButton } from './walk-button';

interface OutreachListProps {
  readonly sessions: readonly OutreachSession[];
}

/** Outreach sessions with the structure at the other end, whose name walks to its sheet. */
export function OutreachList({ sessions }: OutreachListProps) {
  const { t } = useWords();
  return (
    <ul className="sheet-list">
      {sessions.map(({ id, other, days, purpose }) => (
        <li key={id} className="tie">
          <WalkButton
            to={{ type: 'structure', id: other.id }}
            kind={other.kind}
            name={other.name}
            detail={other.cities.map(({ name }) => name).join(', ')}
          />
          <p className="proofs">{[days, purpose].filter(Boolean).join(t('outreach.separator'))}</p>
        </li>
      ))}
    </ul>
  );
}
