import { useSearch } from '@tanstack/react-router';
import { SignInFirst } from '../access/sign-in-first';
import { useSignedIn } from '../access/use-me';
import { useCommands } from '../commands/use-commands';
import { useWords } from '../i18n/use-words';
import { ErrorNotice } from '../ui/error-notice';
import { Page } from '../ui/page';
import { IdeaList } from './idea-list';
import { lineageShown, type Shown, sourcesOf } from './lineage';
import { LineageDrawing } from './lineage-drawing';
import { ProjectList } from './project-list';
import { ProjectsFilters } from './projects-filters';
import { readProjects } from './projects-search';
import { useLineage } from './use-projects';
import '../ui/form/form.css';
import './projects.css';

/** How many ideas, how many of them went into a project, and how many projects run. */
function Sentence({ shown }: { readonly shown: Shown }) {
  const { t } = useWords();
  const { ideas, projects, sources } = shown;
  const went = ideas.filter(({ projects: became }) => became.length > 0).length;
  const running = projects.filter(({ status }) => status === 'RUNNING').length;
  return (
    <p className="projects-sentence" role="status">
      {t('projects.ideasCount', { count: ideas.length })}{' '}
      {t('projects.fromMeetings', { count: sources.filter(({ meeting }) => meeting).length })}{' '}
      {t('projects.became100', { count: projects.length })} {t('projects.wentInto', { count: went })}{' '}
      {t('projects.running', { count: running })}
    </p>
  );
}

/** From ideas to projects: what was said at each rencontre, and what became of it. */
export function ProjectsPage() {
  const { t } = useWords();
  const search = readProjects(useSearch({ strict: false }));
  const signedIn = useSignedIn();
  const { data, error, refetch } = useLineage();
  const raise = useCommands(null).find(({ command }) => command.id === 'raise-idea');
  const shown = data && lineageShown(data.ideas, data.projects, search);
  const nothing = data && data.ideas.length + data.projects.length === 0;
  const none = shown && shown.ideas.length + shown.projects.length === 0;
  return (
    <Page
      title={t('room.projects')}
      lead={t('roomWhat.projects')}
      wide
      actions={
        signedIn && (
          <>
            {raise && (
              <button type="button" className="button button-main" onClick={raise.run}>
                {t('command.raise-idea')}
              </button>
            )}
            <button type="button" className="button" onClick={() => window.print()}>
              {t('work.print')}
            </button>
          </>
        )
      }
    >
      {signedIn === false && <SignInFirst what={t('projects.toSee')} />}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {signedIn && !data && !error && <p className="loading">{t('projects.loading')}</p>}
      {nothing && <p>{t(raise ? 'projects.first' : 'projects.nothing')}</p>}
      {data && shown && !nothing && (
        <>
          <ProjectsFilters search={search} sources={sourcesOf(data.ideas)} />
          {none ? (
            <p role="status">{t('projects.noneSuch')}</p>
          ) : (
            <>
              <Sentence shown={shown} />
              {shown.projects.length > 0 && shown.ideas.length > 0 && <LineageDrawing shown={shown} />}
              {shown.projects.length > 0 && (
                <section aria-labelledby="projects-title">
                  <h2 id="projects-title">
                    {t('projects.projectsTitle')} <span className="fact-count">{shown.projects.length}</span>
                  </h2>
                  <ProjectList shown={{ ...shown, ideas: data.ideas }} />
                </section>
              )}
              {shown.ideas.length > 0 && (
                <section aria-labelledby="ideas-title">
                  <h2 id="ideas-title">
                    {t('projects.ideasTitle')} <span className="fact-count">{shown.ideas.length}</span>
                  </h2>
                  <IdeaList sources={shown.sources} />
                </section>
              )}
            </>
          )}
        </>
      )}
    </Page>
  );
}
