import { useWords } from '../i18n/use-words';
import { KindGlyph } from '../map/kind-glyph';
import type { Isolated } from './network.types';
import { NextActionLine } from './next-action-line';

interface TrayItemProps {
  readonly item: Isolated;
  /** The first rencontre: a structure isolated from before it always was, and no date is said. */
  readonly beginning: string | undefined;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One structure of the tray: its reason in plain words, since when, what to do next. */
export function TrayItem({ item, beginning, selected, onSelect }: TrayItemProps) {
  const { t, day, list } = useWords();
  const { structure, reasons, since, nextAction } = item;
  return (
    <li>
      <button
        type="button"
        className="tray-item"
        aria-current={selected ? 'true' : undefined}
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
  );
}
