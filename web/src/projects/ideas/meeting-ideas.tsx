import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe, useSignedIn, worksHere } from '../../access/use-me';
import { Icon } from '../../ui/icon';
import { IdeaRow } from './idea-row';
import { useMeetingIdeas } from './use-notes';
import { useSupport } from './use-support';
import '../projects.css';

interface MeetingIdeasProps {
  readonly meeting: string;
  /** Nothing was said yet at a rencontre that is to come. */
  readonly upcoming: boolean;
}

/** On the page of a rencontre: what was said there and what became of it, and the way to note more. */
export function MeetingIdeas({ meeting, upcoming }: MeetingIdeasProps) {
  const { t } = useTranslation();
  const me = useMe();
  const signedIn = useSignedIn();
  const support = useSupport();
  const ideas = useMeetingIdeas(meeting).data?.meeting.ideas;
  if (!signedIn || upcoming || !ideas) return null;
  return (
    <section aria-labelledby="meeting-ideas" className="meeting-ideas">
      <h2 id="meeting-ideas">
        {t('projects.ideasTitle')} <span className="fact-count">{ideas.length}</span>
      </h2>
      {me && worksHere(me) && (
        <p>
          <Link to="/meetings/$id/ideas" params={{ id: meeting }} className="button">
            <Icon name="add" />
            {t('projects.notesAction')}
          </Link>
        </p>
      )}
      {ideas.length === 0 && <p className="fact-none">{t('projects.notesNone')}</p>}
      <ul className="idea-list">
        {ideas.map((idea) => (
          <IdeaRow key={idea.id} idea={idea} onSupport={(yes) => support(idea.id, yes)} />
        ))}
      </ul>
    </section>
  );
}
