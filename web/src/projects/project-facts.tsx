import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { Prose } from '../ui/prose';
import type { ProjectDetail } from './project.types';
import { StatusMark } from './state-mark';

/** Where a project stands and since when, what it is for, and what its group agreed on. */
export function ProjectFacts({ project }: { readonly project: ProjectDetail }) {
  const { t, day } = useWords();
  const { status, aim, frame, rhythm } = project;
  const days = (['proposedOn', 'retainedOn', 'startedOn', 'endedOn'] as const).flatMap((name) => {
    const on = project[name];
    return on ? [t(`projects.on.${name}`, { day: day(on) })] : [];
  });
  return (
    <div className="project-facts">
      <p>
        <StatusMark status={status} />
        {days.length > 0 && <span className="idea-about"> {days.join(' · ')}</span>}
      </p>
      {aim && <Prose text={aim} />}
      {(frame || rhythm) && (
        <dl>
          {frame && (
            <div>
              <dt>{t('projects.frame')}</dt>
              <dd>{frame}</dd>
            </div>
          )}
          {rhythm && (
            <div>
              <dt>{t('projects.rhythm')}</dt>
              <dd>{rhythm}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}

/** The ideas that a project comes from: who said them, and where. */
export function ProjectIdeas({ project: { ideas } }: { readonly project: ProjectDetail }) {
  const { t, list } = useWords();
  return (
    <section aria-labelledby="from-title">
      <h2 id="from-title">
        {t('projects.from')} <span className="fact-count">{ideas.length}</span>
      </h2>
      {ideas.length === 0 && <p className="fact-none">{t('projects.fromNone')}</p>}
      <ul className="project-ideas">
        {ideas.map(({ id, text, meeting, proposedBy, merged }) => (
          <li key={id}>
            {t('projects.quoted', { text })}
            <span className="idea-from">
              {proposedBy.length > 0 &&
                ` ${t('projects.by', { names: list(proposedBy.map(({ name }) => name)) })}`}
              {meeting && (
                <>
                  {' · '}
                  <Link to="/meetings/$id" params={{ id: meeting.id }}>
                    {meeting.title}
                  </Link>
                </>
              )}
            </span>
            {merged.length > 0 && (
              <span className="idea-from">
                {' '}
                {t('projects.alsoSaid', {
                  texts: list(merged.map((other) => t('projects.quoted', { text: other.text }))),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
