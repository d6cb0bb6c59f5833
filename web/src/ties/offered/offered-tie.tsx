import { useRef, useState } from 'react';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { LEVELS } from '../../meetings/survey/survey-tap';
import { errorWords } from '../../ui/error-words';
import { DECLARE_ACQUAINTANCE } from '../acquaintance.query';

interface OfferedTieProps {
  readonly id: string;
  readonly name: string;
  readonly onSkip: () => void;
}

/** "X knows you, and you?": a tap opens the four levels; theirs is shown to nobody. */
export function OfferedTie({ id, name, onSkip }: OfferedTieProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [ready, setReady] = useState(false);
  const levels = useRef<HTMLDivElement>(null);
  const saving = useSave(DECLARE_ACQUAINTANCE, {
    said: () => t('offered.said', { name }),
    receipt: ({ declareAcquaintance }) => declareAcquaintance.receipt,
  });
  const answer = () => {
    setOpen(true);
    requestAnimationFrame(() => levels.current?.querySelector('button')?.focus());
  };
  return (
    <fieldset className="offered-tie">
      <legend>{t('offered.asks', { name })}</legend>
      {isOpen ? (
        <div ref={levels}>
          <div className="offered-levels">
            {LEVELS.map((level) => (
              <button
                key={level}
                type="button"
                className="offered-level"
                disabled={saving.isPending}
                onClick={() =>
                  saving.mutate({ from: null, to: id, level, readyToIntroduce: ready, meeting: null })
                }
              >
                {t(`survey.level.${level}`)}
              </button>
            ))}
          </div>
          <label className="field-choice">
            <input type="checkbox" checked={ready} onChange={({ target }) => setReady(target.checked)} />
            {t('survey.ready', { name })}
          </label>
          <p className="me-note">{t('offered.private')}</p>
        </div>
      ) : (
        <div className="offered-answers">
          <button type="button" className="button" onClick={answer}>
            {t('offered.answer')}
            <span className="visually-hidden"> {name}</span>
          </button>
          <button type="button" className="button button-quiet" onClick={onSkip}>
            {t('offered.skip')}
            <span className="visually-hidden"> {name}</span>
          </button>
        </div>
      )}
      {saving.error && (
        <p role="alert" className="field-error">
          {errorWords(saving.error, t)}
        </p>
      )}
    </fieldset>
  );
}
