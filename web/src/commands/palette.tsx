import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { folded } from '../directory/suggestions';
import { useCombobox } from '../directory/use-combobox';
import { Icon } from '../ui/icon';
import { usePlacesToGo } from '../ui/rooms';
import { usePaletteSubject } from './palette-subject';
import { useCommands } from './use-commands';
import './commands.css';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly run: () => void;
}

/** Ctrl+K (⌘K): every command and every place by a few letters of its name. */
export function Palette() {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const subject = usePaletteSubject();
  const ofSubject = useCommands(subject);
  const ofTerritory = useCommands(null);
  const rooms = usePlacesToGo();
  const lines: readonly Line[] = [
    ...[
      ...(subject ? ofSubject : []),
      ...ofTerritory.filter(
        ({ command }) => !subject || !ofSubject.some((one) => one.command.id === command.id),
      ),
    ].map(({ command, run }) => ({
      key: command.id,
      label: t(`command.${command.id}`),
      icon: command.icon,
      run,
    })),
    ...rooms.map(({ id: room, icon, go }) => ({ key: room, label: t(`room.${room}`), icon, run: go })),
  ].filter(({ label }) => folded(label).includes(folded(text.trim())));
  const close = () => dialog.current?.close();
  const combobox = useCombobox<Line>({
    items: lines,
    onChoose: ({ run }) => {
      close();
      run();
    },
    onSubmit: () => {
      const [only] = lines;
      if (!only) return;
      close();
      only.run();
    },
    onClear: close,
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setText('');
      dialog.current?.showModal();
      combobox.open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <dialog ref={dialog} className="palette" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t('commands.palette')}
      </h2>
      <input
        className="field-box"
        aria-label={t('commands.palette')}
        placeholder={t('commands.paletteHint')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          combobox.open();
        }}
        {...combobox.inputProps}
      />
      <div id={combobox.listId} role="listbox" aria-label={t('commands.palette')}>
        {lines.map((line, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
          <div
            key={line.key}
            id={combobox.optionId(index)}
            role="option"
            className="suggestion"
            aria-selected={index === combobox.active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => combobox.choose(line)}
          >
            <Icon name={line.icon} />
            <span>{line.label}</span>
          </div>
        ))}
        {lines.length === 0 && <p className="palette-none">{t('search.nothing')}</p>}
      </div>
    </dialog>
  );
}
