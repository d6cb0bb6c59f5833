import { Link, useParams } from '@tanstack/react-router';
import { SignInFirst } from '../../access/sign-in-first';
import { useMe, useSignedIn, worksHere } from '../../access/use-me';
import { useWords } from '../../i18n/use-words';
import { TapStatus } from '../../meetings/attendance/tap-status';
import { useTerritory } from '../../territory/use-territory';
import { ErrorNotice } from '../../ui/error-notice';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { IdeaRow } from './idea-row';
import { NoteField } from './note-field';
import { supportedAfter } from './note-tap';
import { useMeetingIdeas, useNotes } from './use-notes';
import '../../ui/form/form.css';
import '../../meetings/attendance/attendance.css';
import '../projects.css';

/** The ideas of a rencontre, noted as they are said: on a phone, in the room, with or without a connection. */
export function NotesPage() {
  const { t, day, compare } = useWords();
  const { id = '' } = useParams({ strict: false });
  const me = useMe();
  const signedIn = useSignedIn();
  const today = useTerritory().data?.territory.today;
  const { queue, noted, note, support } = useNotes(id);
  const { data, error, refetch } = useMeetingIdeas(id, queue.waiting.length === 0);
  const meeting = data?.meeting;
  const works = me !== undefined && worksHere(me);
  const open = meeting && today !== undefined && meeting.heldOn <= today;
  const waiting = queue.waiting.filter(({ idea }) => idea === null);
  const ideas = [...(meeting?.ideas ?? [])].reverse();
  const people = [...(meeting?.attendees ?? [])].sort((a, b) => compare(a.name, b.name));
  const supports = me?.person && works;
  return (
    <Page
      title={t('projects.notesTitle')}
      {...(meeting ? { lead: `${meeting.title}, ${day(meeting.heldOn)}` } : {})}
    >
      <p className="back-link">
        <Link to="/meetings/$id" params={{ id }}>
          <Icon name="back" /> {t('projects.backToMeeting')}
        </Link>
      </p>
      {signedIn === false && <SignInFirst what={t('projects.toSee')} />}
      {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {meeting && open === false && <p>{t('projects.notesLater', { day: day(meeting.heldOn) })}</p>}
      {meeting && open && works && (
        <>
          <NoteField
            known={data.ideas}
            people={people}
            onNote={note}
            onSupport={supports ? (idea) => support(idea, true) : undefined}
          />
          <TapStatus {...queue} />
        </>
      )}
      {meeting && (
        <section aria-labelledby="notes-list">
          <h2 id="notes-list">
            {t('projects.ideasTitle')} <span className="fact-count">{ideas.length + waiting.length}</span>
          </h2>
          {ideas.length + waiting.length === 0 && <p className="fact-none">{t('projects.notesNone')}</p>}
          <ul className="idea-list">
            {[...waiting].reverse().map((tap) => (
              <li key={tap.mutationId} className="idea-row idea-waiting">
                <div className="idea-words">
                  <p className="idea-text">{tap.name}</p>
                  <p className="idea-about">{t('projects.waits')}</p>
                </div>
              </li>
            ))}
            {ideas.map((idea) => (
              <IdeaRow
                key={idea.id}
                idea={idea}
                supported={supportedAfter(idea, queue.waiting)}
                undo={noted.get(idea.id)}
                onSupport={supports ? (yes) => support(idea, yes) : undefined}
              />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
