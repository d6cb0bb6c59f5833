import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { coordinates, useMe } from '../access/use-me';
import { useOpenForm } from '../commands/open-form';
import { useWords } from '../i18n/use-words';
import { IdeaRow } from './ideas/idea-row';
import { useSupport } from './ideas/use-support';
import type { Source } from './lineage';

/** Every idea under the rencontre at which it was said; the coordination chooses some, and makes something of them. */
export function IdeaList({ sources }: { readonly sources: readonly Source[] }) {
  const { t, day } = useWords();
  const me = useMe();
  const support = useSupport();
  const { open } = useOpenForm();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const coordination = me !== undefined && coordinates(me);
  const there = new Set(sources.flatMap(({ ideas }) => ideas.map(({ id }) => id)));
  const kept = chosen.filter((id) => there.has(id));
  const choose = (id: string, add: boolean) =>
    setChosen((before) => (add ? [...before, id] : before.filter((one) => one !== id)));
  return (
    <>
      {sources.map(({ id, meeting, ideas }) => (
        <section key={id} aria-labelledby={`source-${id}`} className="idea-source">
          <h3 id={`source-${id}`}>
            {meeting ? (
              <Link to="/meetings/$id" params={{ id: meeting.id }}>
                {meeting.title}
              </Link>
            ) : (
              t('projects.apart')
            )}{' '}
            <span className="fact-count">
              {meeting && `${day(meeting.heldOn)} · `}
              {t('projects.ideasCount', { count: ideas.length })}
            </span>
          </h3>
          <ul className="idea-list">
            {ideas.map((idea) => (
              <IdeaRow
                key={idea.id}
                idea={idea}
                onSupport={(supports) => support(idea.id, supports)}
                chosen={kept.includes(idea.id)}
                onChoose={coordination ? (add) => choose(idea.id, add) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {kept.length > 0 && (
        <section className="ideas-chosen" aria-label={t('projects.chosenTitle')}>
          <p role="status">{t('projects.chosen', { count: kept.length })}</p>
          <button
            type="button"
            className="button button-main"
            onClick={() => open('turn-ideas', kept.join(','))}
          >
            {t('command.turn-ideas')}
          </button>
          <button type="button" className="button" onClick={() => open('group-ideas', kept.join(','))}>
            {t('command.group-ideas')}
          </button>
          {kept.length === 2 && (
            <button type="button" className="button" onClick={() => open('merge-ideas', kept[0], kept[1])}>
              {t('command.merge-ideas')}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={() => setChosen([])}>
            {t('projects.unchoose')}
          </button>
        </section>
      )}
    </>
  );
}
