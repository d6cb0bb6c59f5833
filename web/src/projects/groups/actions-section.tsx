import { useTranslation } from 'react-i18next';
import { SubjectCommands } from '../../commands/subject-commands';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import type { ActionLine, ProjectDetail } from '../project.types';
import { COMPLETE_ACTION, REOPEN_ACTION } from './actions.query';

/** Ticks an action, or takes the tick back. */
function useTick() {
  const { t } = useTranslation();
  const done = useSave(COMPLETE_ACTION, {
    said: () => t('projects.actionDone'),
    receipt: ({ completeAction }) => completeAction.receipt,
  });
  const open = useSave(REOPEN_ACTION, {
    said: () => t('projects.actionReopened'),
    receipt: ({ reopenAction }) => reopenAction.receipt,
  });
  return {
    tick: ({ id, version }: ActionLine, isDone: boolean) => (isDone ? done : open).mutate({ id, version }),
    error: done.error ?? open.error,
    isPending: done.isPending || open.isPending,
  };
}

function ActionRow({
  action,
  mayWork,
  tick,
}: {
  readonly action: ActionLine;
  readonly mayWork: boolean;
  readonly tick: ReturnType<typeof useTick>;
}) {
  const { t, day, list } = useWords();
  const { id, title, dueOn, doneOn, late, owners } = action;
  const when = doneOn
    ? t('projects.doneOn', { day: day(doneOn) })
    : dueOn
      ? t(late ? 'projects.late' : 'projects.dueOn', { day: day(dueOn) })
      : t('projects.noDue');
  return (
    <li className="action-row" data-done={doneOn !== null} data-late={late}>
      <label className="action-tick">
        <input
          type="checkbox"
          checked={doneOn !== null}
          disabled={!mayWork || tick.isPending}
          onChange={({ target }) => tick.tick(action, target.checked)}
        />
        <span>{title}</span>
      </label>
      <p className="idea-about">
        {owners.length > 0 ? list(owners.map(({ name }) => name)) : t('projects.noOwner')} · {when}
      </p>
      <SubjectCommands subject={{ type: 'action', id, mayEdit: mayWork }} of={title} />
    </li>
  );
}

/** What the group is to do, by its day; what is done stands below. */
export function ActionsSection({ project }: { readonly project: ProjectDetail }) {
  const { t } = useTranslation();
  const tick = useTick();
  const { actions, mayWork, id } = project;
  const open = actions.filter(({ doneOn }) => doneOn === null).length;
  return (
    <section aria-labelledby="actions-title">
      <h2 id="actions-title">
        {t('projects.actions')}{' '}
        <span className="fact-count">{t('projects.actionsOpen', { count: open, of: actions.length })}</span>
      </h2>
      {actions.length === 0 && (
        <p className="fact-none">{t(mayWork ? 'projects.actionsFirst' : 'projects.actionsNone')}</p>
      )}
      {tick.error && (
        <p className="form-refused" role="alert">
          {errorWords(tick.error, t)}
        </p>
      )}
      <ul className="action-list">
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} mayWork={mayWork} tick={tick} />
        ))}
      </ul>
      <SubjectCommands
        subject={{ type: 'project', id, mayEdit: project.mayEdit, mayAnswer: mayWork }}
        place="people"
      />
    </section>
  );
}
