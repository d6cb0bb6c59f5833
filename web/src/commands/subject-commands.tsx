import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import type { Subject } from './command';
import { useCommands } from './use-commands';
import './commands.css';

/** What one may do to the record of a sheet, as buttons under its name. */
export function SubjectCommands({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation();
  const commands = useCommands(subject);
  if (commands.length === 0) return null;
  return (
    <ul className="subject-commands">
      {commands.map(({ command, run }) => (
        <li key={command.id}>
          <button type="button" className="button" onClick={run}>
            <Icon name={command.icon} />
            {t(`command.${command.id}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
