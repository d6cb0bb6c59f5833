import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import type { Shown } from './lineage';
import { StatusMark } from './state-mark';

/** Every project with who leads it, and the ideas that it comes from with the rencontre of each. */
export function ProjectList({ shown }: { readonly shown: Shown }) {
  const { t, list } = useWords();
  const ideas = new Map(shown.ideas.map((idea) => [idea.id, idea]));
  return (
    <ul className="project-list">
      {shown.projects.map(({ id, title, status, people, ideas: from }) => {
        const leads = people.filter(({ role }) => role === 'LEAD').map(({ person }) => person.name);
        return (
          <li key={id} className="project-card">
            <h3>
              <Link to="/projects/$id" params={{ id }}>
                {title}
              </Link>
            </h3>
            <p className="idea-about">
              <StatusMark status={status} />{' '}
              {leads.length > 0 ? t('projects.ledBy', { names: list(leads) }) : t('projects.nobodyLeads')}
              {' · '}
              {t('projects.people', { count: people.length })}
            </p>
            <ul className="project-ideas">
              {from.map(({ id: idea }) => {
                const known = ideas.get(idea);
                return (
                  known && (
                    <li key={idea}>
                      {t('projects.quoted', { text: known.text })}
                      {known.meeting && <span className="idea-from"> {known.meeting.title}</span>}
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
