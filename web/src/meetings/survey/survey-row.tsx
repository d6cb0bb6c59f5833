import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../ui/icon';
import { LEVELS, type Level, type SurveyPerson, type SurveyTap } from './survey-tap';

interface SurveyRowProps {
  readonly person: SurveyPerson;
  /** What was said on this page. */
  readonly tap: SurveyTap | undefined;
  readonly onSay: (tap: Omit<SurveyTap, 'mutationId'>) => void;
}

/** One person: not met, or one of four levels; then whether one would introduce people to them. */
export function SurveyRow({ person, tap, onSay }: SurveyRowProps) {
  const { t, list } = useWords();
  const { id, name, structures, answered } = person;
  const [anew, setAnew] = useState(false);
  const say = (level: Level | null, ready: boolean) => onSay({ person: id, name, level, ready });
  // How one answered before is shown to nobody, the holder of the link included.
  const isTold = answered && !tap && !anew;
  return (
    <fieldset className="survey-row" data-said={tap !== undefined || isTold}>
      <legend>
        <span className="survey-name">{name}</span>{' '}
        <span className="survey-structure">{list(structures)}</span>
      </legend>
      {isTold ? (
        <p className="survey-told">
          <Icon name="check" /> {t('survey.told')}
          <button type="button" className="button button-quiet" onClick={() => setAnew(true)}>
            {t('survey.again')}
            <span className="visually-hidden"> {name}</span>
          </button>
        </p>
      ) : (
        <div className="survey-levels">
          {[null, ...LEVELS].map((level) => (
            <button
              key={level ?? 0}
              type="button"
              className="survey-level"
              aria-pressed={tap !== undefined && tap.level === level}
              onClick={() => say(level, level !== null && (tap?.ready ?? false))}
            >
              {tap !== undefined && tap.level === level && <Icon name="check" />}
              {t(`survey.level.${level ?? 0}`)}
            </button>
          ))}
        </div>
      )}
      {tap && tap.level !== null && (
        <label className="field-choice">
          <input
            type="checkbox"
            checked={tap.ready}
            onChange={(event) => say(tap.level, event.target.checked)}
          />
          {t('survey.ready', { name })}
        </label>
      )}
    </fieldset>
  );
}
