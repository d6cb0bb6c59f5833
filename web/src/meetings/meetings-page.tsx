import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../commands/use-commands';
import { useTerritory } from '../territory/use-territory';
import { ErrorNotice } from '../ui/error-notice';
import { Icon } from '../ui/icon';
import { Page } from '../ui/page';
import type { MeetingLine } from './meeting.types';
import { MeetingRow } from './meeting-row';
import { meetingsShown } from './meetings-by-year';
import { MeetingsFilters } from './meetings-filters';
import { readMeetingsSearch } from './meetings-search';
import { useMeetings } from './use-meetings';
import '../ui/form/form.css';
import './meetings.css';

function AddButton() {
  const { t } = useTranslation();
  const add = useCommands(null).find(({ command }) => command.id === 'add-meeting');
  if (!add) return null;
  return (
    <button type="button" className="button button-main" onClick={add.run}>
      <Icon name="add" />
      {t('command.add-meeting')}
    </button>
  );
}

interface GroupProps {
  readonly title: string;
  readonly meetings: readonly MeetingLine[];
  readonly upcoming: boolean;
}

function Group({ title, meetings, upcoming }: GroupProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="meeting-list">
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} upcoming={upcoming} />
        ))}
      </ul>
    </section>
  );
}

/** Every rencontre, what is to come first, and what each brought. */
export function MeetingsPage() {
  const { t } = useTranslation();
  const search = readMeetingsSearch(useSearch({ strict: false }));
  const meetings = useMeetings();
  const today = useTerritory().data?.territory.today;
  const add = <AddButton />;
  const all = meetings.data;
  const shown = all && today ? meetingsShown(all, search, today) : null;
  return (
    <Page title={t('room.meetings')} lead={t('roomWhat.meetings')} actions={add} wide>
      {meetings.error && <ErrorNotice error={meetings.error} onRetry={() => void meetings.refetch()} />}
      {all && all.length > 0 && <MeetingsFilters search={search} />}
      {all?.length === 0 && <p className="meetings-none">{t('meetings.first')}</p>}
      {shown && shown.upcoming.length > 0 && (
        <Group title={t('meetings.upcoming')} meetings={shown.upcoming} upcoming />
      )}
      {shown?.years.map(({ year, meetings: held }) => (
        <Group key={year} title={year} meetings={held} upcoming={false} />
      ))}
      {all && all.length > 0 && shown?.upcoming.length === 0 && shown.years.length === 0 && (
        <p className="meetings-none">
          {t('meetings.noneSuch')} <Link to="/meetings">{t('meetings.seeAll')}</Link>
        </p>
      )}
    </Page>
  );
}
