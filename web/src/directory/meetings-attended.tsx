import { useWords } from '../i18n/use-words';
import { useChangeView } from '../view/use-view';
import { Fact } from './fact';
import type { StructureDetail } from './sheet.types';

interface MeetingsAttendedProps {
  readonly meetings: NonNullable<StructureDetail['meetings']>;
}

/** The rencontres attended; pressing one shows the network at the end of that day. */
export function MeetingsAttended({ meetings }: MeetingsAttendedProps) {
  const { t, day } = useWords();
  const change = useChangeView();
  const inOrder = [...meetings].sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  return (
    <Fact title={t('meetings.title')} count={meetings.length}>
      {meetings.length === 0 && <p className="fact-none">{t('meetings.none')}</p>}
      <ul className="sheet-list">
        {inOrder.map(({ id, title, heldOn }) => (
          <li key={id}>
            <button
              type="button"
              className="walk"
              onClick={() => change({ asOf: heldOn }, { replace: true })}
            >
              <span>
                <span className="walk-name">{title}</span>
                <span className="walk-detail"> {day(heldOn)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
