import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathStage } from '../../../api/kinds';
import { useSave } from '../graphql/use-save';
import { errorWords } from '../ui/error-words';
import { MOVE_ON_PATH } from './pathway.query';

interface SuggestedStepsProps {
  readonly structure: string;
  readonly suggestions: readonly { readonly stage: PathStage; readonly word: string | null }[];
}

/** Steps that the sheet suggests, each with its reason: nothing is said of the structure until somebody confirms it. */
export function SuggestedSteps({ structure, suggestions }: SuggestedStepsProps) {
  const { t } = useTranslation();
  const id = useId();
  const last = useRef<PathStage>('RECEPTION');
  const saving = useSave(MOVE_ON_PATH, {
    said: () => t('positionForm.saved', { stage: t(`stage.${last.current}`) }),
    receipt: ({ positionStructure }) => positionStructure.receipt,
  });
  if (suggestions.length === 0) return null;
  return (
    <section className="path-suggested" aria-labelledby={id}>
      <h4 id={id}>{t('pathway.suggested')}</h4>
      <p className="field-hint">{t('pathway.suggestedMeaning')}</p>
      <ul>
        {suggestions.map(({ stage, word }) => (
          <li key={stage}>
            <span>
              <strong>{t(`stage.${stage}`)}</strong>,{' '}
              {word === null ? t('pathway.becauseKind') : t('pathway.becauseTheme', { word })}
            </span>
            <button
              type="button"
              className="button"
              disabled={saving.isPending}
              onClick={() => {
                last.current = stage;
                saving.mutate({ structure, stage });
              }}
            >
              {t('pathway.confirm')}
              <span className="visually-hidden"> {t('commands.of', { name: t(`stage.${stage}`) })}</span>
            </button>
          </li>
        ))}
      </ul>
      {saving.error && (
        <p className="form-refused" role="alert">
          {errorWords(saving.error, t)}
        </p>
      )}
    </section>
  );
}
