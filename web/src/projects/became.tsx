import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProjectStatus } from '../../../api/kinds';
import type { IdeaLine } from './project.types';
import { StatusMark } from './state-mark';

interface BecameProps {
  readonly idea: Pick<IdeaLine, 'state' | 'setAsideWord'> & {
    readonly projects: readonly {
      readonly id: string;
      readonly title: string;
      readonly status: ProjectStatus;
    }[];
  };
}

/** What became of an idea, in words: its projects with how far they are, or where it stands. */
export function Became({ idea: { state, projects, setAsideWord } }: BecameProps) {
  const { t } = useTranslation();
  if (projects.length === 0) {
    return (
      <span className="idea-state">
        {t(`projects.state.${state}`)}
        {state === 'SET_ASIDE' && setAsideWord && t('projects.because', { word: setAsideWord })}
      </span>
    );
  }
  return (
    <span className="idea-state">
      {t('projects.became')}{' '}
      {projects.map(({ id, title, status }, i) => (
        <span key={id} className="idea-became">
          {i > 0 && ', '}
          <Link to="/projects/$id" params={{ id }}>
            {title}
          </Link>{' '}
          <StatusMark status={status} />
        </span>
      ))}
    </span>
  );
}
