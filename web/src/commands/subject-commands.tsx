import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import type { CommandPlace, Subject } from './command';
import { CommandMenu } from './command-menu';
import { useCommands } from './use-commands';
import './commands.css';

interface SubjectCommandsProps {
  readonly subject: Subject;
  readonly place?: Exclude<CommandPlace, 'more'>;
  /** What they are done to, told to those who hear the page, where the line alone would not say it. */
  readonly of?: string;
}

/** What one may do to a record, as buttons where it is shown; under its name the rarer ones are folded away. */
export function SubjectCommands({ subject, place = 'top', of }: SubjectCommandsProps) {
  const { t } = useTranslation();
  const commands = useCommands(subject);
  const at = (wanted: CommandPlace) => commands.filter(({ command }) => (command.place ?? 'top') === wanted);
  const [shown, more] = [at(place), place === 'top' ? at('more') : []];
  if (shown.length + more.length === 0) return null;
  return (
    <ul className={of === undefined ? 'subject-commands' : 'subject-commands line-commands'}>
      {shown.map(({ command, run }) => (
        <li key={command.id}>
          <button type="button" className={of === undefined ? 'button' : 'button button-quiet'} onClick={run}>
            <Icon name={command.icon} />
            {t(`command.${command.id}`)}
            {of !== undefined && <span className="visually-hidden"> {t('commands.of', { name: of })}</span>}
          </button>
        </li>
      ))}
      {more.length > 0 && (
        <li>
          <CommandMenu
            icon="more"
            label={t('commands.more')}
            commands={more}
            {...(of === undefined ? {} : { of })}
          />
        </li>
      )}
    </ul>
  );
}
