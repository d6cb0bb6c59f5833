import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { coordinates, useMe } from '../access/use-me';
import { useWords } from '../i18n/use-words';
import type { Isolated } from './network.types';
import { TrayItem } from './tray-item';
import './isolated-tray.css';

interface IsolatedTrayProps {
  readonly isolated: readonly Isolated[] | undefined;
  /** Those that hang by a thread. */
  readonly nearly: readonly Isolated[];
  /** How many there are when filters hide some. */
  readonly total: number;
  readonly beginning: string | undefined;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/**
 * The structures that nobody is tied to, each with its reason in plain words: a place of their own, never the rim;
 * those that hang by a thread under them, folded.
 */
export function IsolatedTray(props: IsolatedTrayProps) {
  const { isolated, nearly, total, beginning, selected, onSelect } = props;
  const { t } = useWords();
  const heading = useId();
  const me = useMe();
  const count = isolated?.length ?? 0;
  const items = (list: readonly Isolated[]) =>
    list.map((item) => (
      <TrayItem
        key={item.structure.id}
        item={item}
        beginning={beginning}
        selected={item.structure.id === selected}
        onSelect={onSelect}
      />
    ));
  return (
    <section className="tray" id="isolated" aria-labelledby={heading} aria-busy={isolated === undefined}>
      <h2 id={heading} tabIndex={-1}>
        {t('isolated.title')} <span className="tray-count">{isolated ? count : '…'}</span>
      </h2>
      {isolated && (
        <p className="tray-note">
          {total === 0 && t('isolated.none')}
          {total > 0 && count === 0 && t('isolated.noneHere', { count: total })}
          {count > 0 && t('isolated.note')}{' '}
          {me && coordinates(me) && <Link to="/work">{t('isolated.toWork')}</Link>}
        </p>
      )}
      <div className="tray-list">
        <ul>{items(isolated ?? [])}</ul>
        {nearly.length > 0 && (
          <details className="tray-nearly">
            <summary>
              {t('isolated.nearly')} <span className="tray-count">{nearly.length}</span>
            </summary>
            <p className="tray-note">{t('isolated.nearlyNote')}</p>
            <ul>{items(nearly)}</ul>
          </details>
        )}
      </div>
    </section>
  );
}
