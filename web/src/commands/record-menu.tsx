import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import { useMenuKeys } from '../ui/use-menu-keys';
import type { FormId } from './form-ids';
import { useCommands } from './use-commands';
import { useSubject } from './use-subject';
import './record-menu.css';

/** Said by "draw a tie" in a menu that has it. */
const DRAWN: readonly FormId[] = ['record-collaboration', 'tell-acquaintance', 'say-acquaintance'];
const MARGIN = 8;

interface Item {
  readonly key: string;
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly run: () => void;
}

interface RecordMenuProps {
  readonly type: 'structure' | 'person';
  readonly id: string;
  readonly name: string;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onOpen: () => void;
  /** Undefined where the viewer may draw no tie from here. */
  readonly onTrace: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What one may do to a record, at the pointer: its sheet, a tie, and its commands from the catalogue. */
export function RecordMenu({ type, id, name, at, onOpen, onTrace, onClose }: RecordMenuProps) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDivElement>(null);
  const onKeyDown = useMenuKeys(menu, onClose);
  const subject = useSubject(type, id);
  const commands = useCommands(subject);
  const items: readonly Item[] = [
    { key: 'open', label: t('commands.openSheet'), icon: 'list', run: onOpen },
    ...(onTrace ? [{ key: 'trace', label: t('trace.from'), icon: 'tie' as const, run: onTrace }] : []),
    ...(subject ? commands : [])
      .filter(({ command }) => !onTrace || !DRAWN.includes(command.id))
      .map(({ command, run }) => ({
        key: command.id,
        label: t(`command.${command.id}`),
        icon: command.icon,
        run,
      })),
  ];
  const count = items.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it grows when the commands are known
  useLayoutEffect(() => {
    const shown = menu.current;
    if (!shown) return;
    // Over everything, whatever it stands in; where a browser cannot, it is only fixed.
    if ('showPopover' in shown && !shown.matches(':popover-open')) shown.showPopover();
    // Where it stood before would narrow it.
    shown.style.left = '0';
    const { width, height } = shown.getBoundingClientRect();
    const within = (wanted: number, size: number, most: number) =>
      Math.max(MARGIN, Math.min(wanted, most - size - MARGIN));
    shown.style.left = `${within(at.x, width, document.documentElement.clientWidth)}px`;
    shown.style.top = `${within(at.y, height, window.innerHeight)}px`;
  }, [at.x, at.y, count]);
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      popover="manual"
      className="record-menu"
      aria-label={t('commands.menuOf', { name })}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      <p className="record-menu-name" aria-hidden="true">
        {name}
      </p>
      {items.map(({ key, label, icon, run }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </div>
  );
}
