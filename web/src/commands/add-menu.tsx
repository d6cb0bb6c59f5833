import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import { useDismiss } from '../ui/use-dismiss';
import { useCommands } from './use-commands';
import './commands.css';

/** What one may add to the territory, from any page. */
export function AddMenu() {
  const { t } = useTranslation();
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  const commands = useCommands(null);
  if (commands.length === 0) return null;
  return (
    <details className="add-menu" ref={details}>
      <summary className="button">
        <Icon name="add" />
        {t('commands.add')}
      </summary>
      <ul>
        {commands.map(({ command, run }) => (
          <li key={command.id}>
            <button
              type="button"
              onClick={() => {
                if (details.current) details.current.open = false;
                run();
              }}
            >
              <Icon name={command.icon} />
              {t(`command.${command.id}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
