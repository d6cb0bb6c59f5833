import { SubjectCommands } from '../commands/subject-commands';
import { useWords } from '../i18n/use-words';
import { useDayWords } from '../pathway/outreach/use-day-words';
import type { OutreachSession } from './sheet.types';
import { WalkButton } from './walk-button';

interface OutreachListProps {
  readonly sessions: readonly OutreachSession[];
}

/** Outreach sessions with the structure at the other end, whose name walks to its sheet. */
export function OutreachList({ sessions }: OutreachListProps) {
  const { t, day } = useWords();
  const days = useDayWords();
  return (
    <ul className="sheet-list">
      {sessions.map((session) => {
        const { id, other, purpose, until } = session;
        return (
          <li key={id} className="tie">
            <WalkButton
              to={{ type: 'structure', id: other.id }}
              kind={other.kind}
              name={other.name}
              detail={other.cities.map(({ name }) => name).join(', ')}
            />
            <p className="proofs">
              {[days(session), purpose].filter(Boolean).join(t('outreach.separator'))}
              {until && ` · ${t('outreach.to', { date: day(until) })}`}
            </p>
            <SubjectCommands subject={{ type: 'outreach', id, mayEdit: session.mayEdit }} of={other.name} />
          </li>
        );
      })}
    </ul>
  );
}
