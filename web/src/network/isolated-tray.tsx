import { useId } from 'react';
import { useWords } from '../i18n/use-words';
import { KindGlyph } from '../map/kind-glyph';
import type { Isolated } from './network.types';
import { NextActionLine } from './next-action-line';
import './isolated-tray.css';

interface IsolatedTrayProps {
  readonly isolated: readonly Isolated[] | undefined;
  /** How many there are when filters hide some. */
  readonly total: number;
  /** The first rencontre: a structure isolated from before it always was, and no date is said. */
  readonly beginning: string | undefined;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The structures that nobody is tied to, each with its reason in plain words: a place of their own, never the rim. */
export function IsolatedTray({ isolated, total, beginning, selected, onSelect }: IsolatedTrayProps) {
  const { t, day, list } = useWords();
  const heading = useId();
  const count = isolated?.length ?? 0;
  return (
    <section className="tray" id="isolated" aria-labelledby={heading} aria-busy={isolated === undefined}>
      <h2 id={heading} tabIndex={-1}>
        {t('isolated.title')} <span className="tray-count">{isolated ? count : '…'}</span>
      </h2>
      {isolated && (
        <p className="tray-note">
          {total === 0 && t('isolated.none')}
          {total > 0 && count === 0 && t('isolated.noneHere', { count: total })}
          {count > 0 && t('isolated.note')}
        </p>
      )}
      <ul className="tray-list">
        {isolated?.map(({ structure, reasons, since, nextAction }) => (
          <li key={structure.id}>
            <button
              type="button"
              className="tray-item"
              aria-current={structure.id === selected ? 'true' : undefined}
              onClick={() => onSelect(structure.id)}
            >
              <KindGlyph kind={structure.kind} size={20} />
              <span className="tray-words">
                <span className="tray-name">{structure.name}</span>
                <span className="visually-hidden"> {t(`kind.${structure.kind}`)}, </span>
                <span className="tray-town">{structure.cities.map(({ name }) => name).join(', ')}</span>
                <span className="tray-reason">
                  {list((reasons ?? []).map((reason) => t(`reason.${reason}`)))}
                  {since && (beginning === undefined || since >= beginning) && (
                    <span className="tray-since"> {t('isolated.since', { date: day(since) })}</span>
                  )}
                </span>
                {nextAction && <NextActionLine action={nextAction} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
