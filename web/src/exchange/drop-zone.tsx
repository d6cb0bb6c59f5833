import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import { type FoundFiles, filesDropped, tablesAmong } from './dropped-files';

interface DropZoneProps {
  readonly title: string;
  readonly hint: string;
  readonly onFiles: (found: FoundFiles) => void;
}

/** Where files and folders are dropped; its two buttons do the same by keyboard. */
export function DropZone({ title, hint, onFiles }: DropZoneProps) {
  const { t } = useTranslation();
  const id = useId();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // Moving over what lies inside leaves and enters at once.
  const [depth, setDepth] = useState(0);
  const enter = (by: number) => (event: DragEvent) => {
    event.preventDefault();
    setDepth((old) => Math.max(0, old + by));
  };
  const pick = (input: HTMLInputElement, found: FoundFiles) => {
    // The same file, mended, can be chosen again.
    input.value = '';
    onFiles(found);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here is also chosen by the buttons inside.
    <div
      className="drop-zone"
      data-over={depth > 0}
      onDragEnter={enter(1)}
      onDragLeave={enter(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setDepth(0);
        void filesDropped(event.dataTransfer).then(onFiles);
      }}
    >
      <Icon name="import" />
      <p className="drop-zone-title">{title}</p>
      <p id={id} className="drop-zone-hint">
        {hint}
      </p>
      <div className="import-buttons">
        <button
          type="button"
          className="button button-main"
          aria-describedby={id}
          onClick={() => files.current?.click()}
        >
          {t('importPage.chooseFiles')}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {t('importPage.chooseFolder')}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('importPage.chooseFiles')}
        onChange={({ currentTarget }) =>
          pick(currentTarget, { files: [...(currentTarget.files ?? [])], leftOut: 0 })
        }
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t('importPage.chooseFolder')}
        {...{ webkitdirectory: '' }}
        onChange={({ currentTarget }) => pick(currentTarget, tablesAmong([...(currentTarget.files ?? [])]))}
      />
    </div>
  );
}
