import { Link, useParams } from '@tanstack/react-router';
import { SignInFirst } from '../access/sign-in-first';
import { coordinates, useMe, useSignedIn } from '../access/use-me';
import { SubjectCommands } from '../commands/subject-commands';
import { useWords } from '../i18n/use-words';
import { useTerritory } from '../territory/use-territory';
import { ErrorNotice } from '../ui/error-notice';
import { Icon } from '../ui/icon';
import { Page } from '../ui/page';
import { FollowUpSection } from './follow-ups/follow-up-section';
import { ActionsSection } from './groups/actions-section';
import { FirstTimeSection, GroupSection } from './groups/group-section';
import { MeetingsSection } from './groups/meetings-section';
import { ProjectFacts, ProjectIdeas } from './project-facts';
import { Testimonies } from './testimonies/testimonies';
import { useProject } from './use-projects';
import '../ui/form/form.css';
import './projects.css';

/** One project: the page that its group works from. */
export function ProjectPage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const me = useMe();
  const signedIn = useSignedIn();
  const { data: project, error, refetch } = useProject(id);
  const today = useTerritory().data?.territory.today;
  return (
    <Page
      title={project?.title ?? t('room.projects')}
      wide
      actions={
        project && (
          <button type="button" className="button" onClick={() => window.print()}>
            {t('work.print')}
          </button>
        )
      }
    >
      <p className="back-link">
        <Link to="/projects">
          <Icon name="back" /> {t('projects.all')}
        </Link>
      </p>
      {signedIn === false && <SignInFirst what={t('projects.toSee')} />}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {signedIn && !project && !error && <p className="loading">{t('projects.loading')}</p>}
      {project && today && (
        <>
          <ProjectFacts project={project} />
          <SubjectCommands
            subject={{
              type: 'project',
              id,
              mayEdit: project.mayEdit,
              mayAnswer: project.mayWork,
              ...(project.myRole ? { role: project.myRole } : {}),
            }}
          />
          <div className="project-columns">
            <div>
              <ActionsSection project={project} />
              <MeetingsSection project={project} today={today} />
              <FollowUpSection follows={id} />
              <Testimonies kind="PROJECT" id={id} />
            </div>
            <div>
              <GroupSection project={project} />
              <FirstTimeSection project={project} />
              <ProjectIdeas project={project} />
            </div>
          </div>
          {me && coordinates(me) && (
            <p className="sheet-history">
              <Link to="/journal" search={{ record: id }}>
                {t('journal.history')}
              </Link>
            </p>
          )}
        </>
      )}
    </Page>
  );
}
