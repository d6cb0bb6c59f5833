import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { Became } from './became';
import { useMyIdeas } from './use-projects';
import './projects.css';

/** On one's own page: what became of what one said. */
export function MyIdeas() {
  const { t, day, list } = useWords();
  const ideas = useMyIdeas().data?.ideas;
  if (!ideas) return null;
  return (
    <section aria-labelledby="my-ideas">
      <h2 id="my-ideas">
        {t('projects.mineTitle')} <span className="fact-count">{ideas.length}</span>
      </h2>
      {ideas.length === 0 && <p className="me-note">{t('projects.mineNone')}</p>}
      <ul className="idea-list">
        {ideas.map((idea) => (
          <li key={idea.id} className="idea-row">
            <div className="idea-words">
              <p className="idea-text">{idea.text}</p>
              <p className="idea-about">
                {idea.meeting ? (
                  <Link to="/meetings/$id" params={{ id: idea.meeting.id }}>
                    {idea.meeting.title}
                  </Link>
                ) : (
                  idea.raisedOn && day(idea.raisedOn)
                )}
                {' · '}
                <Became idea={idea} />
              </p>
              {idea.merged.length > 0 && (
                <p className="idea-about">
                  {t('projects.alsoSaid', {
                    texts: list(idea.merged.map(({ text }) => t('projects.quoted', { text }))),
                  })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="me-more">
        <Link to="/projects" search={{ mine: true }}>
          {t('projects.mineAll')}
        </Link>
      </p>
    </section>
  );
}
