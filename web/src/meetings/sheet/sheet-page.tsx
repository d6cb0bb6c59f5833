import { useParams, useSearch } from '@tanstack/react-router';
import { SignInFirst } from '../../access/sign-in-first';
import { useSignedIn } from '../../access/use-me';
import { useWords } from '../../i18n/use-words';
import { useTerritory } from '../../territory/use-territory';
import { ErrorNotice } from '../../ui/error-notice';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { BackToMeeting } from '../back-to-meeting';
import { useMeeting } from '../use-meetings';
import { AttendanceSheet, SheetPaper } from './attendance-sheet';
import { SheetOptions } from './sheet-options';
import { readSheetSearch } from './sheet-search';
import '../../ui/form/form.css';
import '../meetings.css';
import './attendance-sheet.css';

/** The attendance sheet, to print. */
export function SheetPage() {
  const { t, day } = useWords();
  const { id = '' } = useParams({ strict: false });
  const search = readSheetSearch(useSearch({ strict: false }));
  const signedIn = useSignedIn();
  const territory = useTerritory().data?.territory.name ?? '';
  const { data: meeting, error, refetch } = useMeeting(id);
  const print = meeting && signedIn && (
    <button type="button" className="button button-main" onClick={() => window.print()}>
      <Icon name="print" />
      {t('attendanceSheet.print')}
    </button>
  );
  return (
    <Page
      title={t('attendanceSheet.title')}
      lead={<BackToMeeting id={id} meeting={meeting} />}
      actions={print}
      wide
    >
      <p className="sheet-lead">{t('attendanceSheet.lead')}</p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {signedIn === false && <SignInFirst what={t('meetingPage.toSeePeople')} />}
      {meeting && signedIn && (
        <>
          <SheetOptions search={search} />
          <SheetPaper
            words={`${territory} — ${meeting.title}, ${day(meeting.heldOn)}`}
            page={t('attendanceSheet.page')}
          />
          <AttendanceSheet meeting={meeting} territory={territory} search={search} />
        </>
      )}
    </Page>
  );
}
