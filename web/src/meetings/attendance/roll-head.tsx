import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LastTap } from './roll-call';
import { TapStatus } from './tap-status';
import type { useTaps } from './use-taps';

interface RollHeadProps {
  readonly count: number;
  readonly taps: ReturnType<typeof useTaps>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onlyPresent: boolean;
  readonly onOnlyPresent: (only: boolean) => void;
  readonly last: LastTap | null;
  readonly onTakeBack: (last: LastTap) => void;
}

/** What stays in sight while one scrolls: how many are here, whether it is saved, the search, the last tap. */
export function RollHead(props: RollHeadProps) {
  const { count, taps, text, onText, box, onlyPresent, onOnlyPresent, last, onTakeBack } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="roll-head">
      <div className="roll-count">
        <p>
          <strong>{count}</strong> {t('attendance.present', { count })}
        </p>
        <label className="field-choice">
          <input
            type="checkbox"
            checked={onlyPresent}
            onChange={(event) => onOnlyPresent(event.target.checked)}
          />
          {t('attendance.onlyPresent')}
        </label>
      </div>
      <TapStatus {...taps} />
      <div>
        <label className="visually-hidden" htmlFor={id}>
          {t('attendance.search')}
        </label>
        <input
          id={id}
          ref={box}
          type="search"
          className="field-box"
          placeholder={t('attendance.searchHint')}
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      <div className="roll-last" role="status">
        {!last && <span>{t('attendance.how')}</span>}
        {last && (
          <>
            <span>{t(last.present ? 'attendance.noted' : 'attendance.takenBack', { name: last.name })}</span>
            <button type="button" className="button button-quiet" onClick={() => onTakeBack(last)}>
              {t('undo.action')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
