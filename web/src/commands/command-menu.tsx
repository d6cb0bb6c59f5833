import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import { useDismiss } from '../ui/use-dismiss';
import type { Offered } from './use-commands';
import './commands.css';

interface CommandMenuProps {
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly commands: readonly Offered[];
  readonly className?: string;
  /** In a line of a list, only the icon is seen; this is what the commands are done to, told with the label. */
  readonly of?: string;
}

/** Commands folded under one button; nothing when there is none. */
export function CommandMenu({ label, icon, commands, className = '', of }: CommandMenuProps) {
  const { t } = useTranslation();
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  if (commands.length === 0) return null;
  return (
    <details className={`command-menu ${className}`} ref={details}>
      <summary className={of === undefined ? 'button' : 'button button-quiet'} title={of && label}>
        <Icon name={icon} />
        {of === undefined ? (
          label
        ) : (
          <span className="visually-hidden">
            {label} {t('commands.of', { name: of })}
          </span>
        )}
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
