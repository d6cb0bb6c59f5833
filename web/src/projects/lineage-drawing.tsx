import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { byFirstIdea, drawLineage, type Shown } from './lineage';
import { StatusMark } from './state-mark';

const WIDTH = 100;
const HEIGHT = 100;

/** From the rencontres at the left to the projects at the right, a line for each idea; the lists below say the same. */
export function LineageDrawing({ shown }: { readonly shown: Shown }) {
  const { t, day } = useWords();
  const [lit, setLit] = useState<string | null>(null);
  const ordered = { ...shown, projects: byFirstIdea(shown.projects, shown.ideas) };
  const { blocks, strands } = drawLineage(ordered);
  const source = new Map(shown.sources.map((one) => [one.id, one]));
  const bend = (from: number, to: number) => {
    const [a, b] = [from * HEIGHT, to * HEIGHT];
    return `M0 ${a.toFixed(2)} C${WIDTH / 2} ${a.toFixed(2)} ${WIDTH / 2} ${b.toFixed(2)} ${WIDTH} ${b.toFixed(2)}`;
  };
  const isLit = (key: string) => lit === null || lit === key;
  return (
    <figure className="lineage">
      <div className="lineage-ends">
        <ol className="lineage-sources" aria-label={t('projects.sources')}>
          {blocks.map(({ id, height }) => {
            const { meeting, ideas = [] } = source.get(id) ?? {};
            const went = ideas.filter(({ projects }) => projects.length > 0).length;
            return (
              <li
                key={id}
                style={{ flexGrow: height }}
                onMouseEnter={() => setLit(`m${id}`)}
                onMouseLeave={() => setLit(null)}
              >
                {meeting ? (
                  <Link to="/meetings/$id" params={{ id: meeting.id }}>
                    {meeting.title}
                  </Link>
                ) : (
                  t('projects.apart')
                )}
                <span>
                  {meeting && `${day(meeting.heldOn, 'short')} · `}
                  {t('projects.ideasCount', { count: ideas.length })}
                  {' · '}
                  {t('projects.wentOn', { count: went })}
                </span>
              </li>
            );
          })}
        </ol>
        <svg
          className="lineage-strands"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {strands.map(({ idea, project, from, to }) => {
            const meeting = shown.ideas.find(({ id }) => id === idea)?.meeting?.id ?? '';
            return (
              <path
                key={`${idea} ${project}`}
                d={bend(from, to)}
                className={isLit(`p${project}`) || isLit(`m${meeting}`) ? 'strand' : 'strand strand-dim'}
                vectorEffect="non-scaling-stroke"
              />
            );
          })}
        </svg>
        <ol className="lineage-projects" aria-label={t('projects.projectsTitle')}>
          {ordered.projects.map(({ id, title, status, ideas }) => (
            <li key={id} onMouseEnter={() => setLit(`p${id}`)} onMouseLeave={() => setLit(null)}>
              <Link
                to="/projects/$id"
                params={{ id }}
                onFocus={() => setLit(`p${id}`)}
                onBlur={() => setLit(null)}
              >
                {title}
              </Link>
              <span>
                {t('projects.ofIdeas', { count: ideas.length })} <StatusMark status={status} />
              </span>
            </li>
          ))}
        </ol>
      </div>
      <figcaption>{t('projects.drawing')}</figcaption>
    </figure>
  );
}
