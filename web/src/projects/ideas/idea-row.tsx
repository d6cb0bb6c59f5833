import { useTranslation } from 'react-i18next';
import { coordinates, useMe, worksHere } from '../../access/use-me';
import { SubjectCommands } from '../../commands/subject-commands';
import { useWords } from '../../i18n/use-words';
import { UndoButton } from '../../journal/undo-button';
import { Icon } from '../../ui/icon';
import { Became } from '../became';
import type { IdeaLine } from '../project.types';

interface IdeaRowProps {
  readonly idea: IdeaLine;
  /** Supported or not, as the one who looks has said last. */
  readonly supported?: boolean;
  readonly onSupport?: ((supports: boolean) => void) | undefined;
  /** The entry that takes it back, where it was noted just now. */
  readonly undo?: string | null | undefined;
  /** Chosen among others, where one chooses. */
  readonly chosen?: boolean;
  readonly onChoose?: ((chosen: boolean) => void) | undefined;
}

/** How many stand behind an idea beside those who raised it, and one's own part. */
function Support({ idea, supported = idea.supported, onSupport }: IdeaRowProps) {
  const { t } = useTranslation();
  const me = useMe();
  const others = idea.supportedBy.filter(({ id }) => id !== me?.person?.id).length;
  const count = others + (supported ? 1 : 0);
  const may = me?.person != null && worksHere(me) && !idea.mine && onSupport !== undefined;
  if (!may)
    return count > 0 ? <span className="idea-support">{t('projects.supports', { count })}</span> : null;
  return (
    <button
      type="button"
      className="button idea-support"
      aria-pressed={supported}
      onClick={() => onSupport(!supported)}
    >
      <Icon name={supported ? 'check' : 'add'} />
      {t(supported ? 'projects.supported' : 'projects.support')}
      {count > 0 && <span className="idea-count"> {count}</span>}
      <span className="visually-hidden"> {t('commands.of', { name: idea.text })}</span>
    </button>
  );
}

/** One idea: its sentence, who raised it, what became of it, and what one may do. */
export function IdeaRow(props: IdeaRowProps) {
  const { idea, chosen, onChoose } = props;
  const { t, list } = useWords();
  const me = useMe();
  const { id, text, proposedBy, theme, merged, mayEdit } = idea;
  const coordination = me !== undefined && coordinates(me);
  const names = proposedBy.map(({ name }) => name);
  return (
    <li className="idea-row" id={`idea-${id}`}>
      <div className="idea-words">
        {onChoose ? (
          <label className="idea-choice">
            <input
              type="checkbox"
              checked={chosen ?? false}
              onChange={({ target }) => onChoose(target.checked)}
            />
            <span className="idea-text">{text}</span>
          </label>
        ) : (
          <p className="idea-text">{text}</p>
        )}
        <p className="idea-about">
          {names.length > 0 && <span>{t('projects.by', { names: list(names) })} · </span>}
          {theme && <span>{t('projects.inGroup', { theme })} · </span>}
          <Became idea={idea} />
        </p>
        {merged.length > 0 && (
          <p className="idea-about">
            {t('projects.alsoSaid', {
              texts: list(merged.map((other) => t('projects.quoted', { text: other.text }))),
            })}
          </p>
        )}
      </div>
      <div className="idea-do">
        {props.undo != null && <UndoButton entry={props.undo} />}
        <Support {...props} />
        <SubjectCommands
          subject={{
            type: 'idea',
            id,
            mayEdit,
            mayAnswer: coordination,
            isOpen: idea.state !== 'SET_ASIDE',
            hasProject: idea.projects.length > 0,
          }}
          of={text}
        />
      </div>
    </li>
  );
}
