import { useOpenForm } from '../../commands/open-form';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { ANSWER_INTRODUCTION } from './introductions.query';
import { refusedIntroduction } from './refused-introduction';
import type { Introduction } from './use-introductions';

interface IntroductionAnswersProps {
  readonly item: Introduction;
}

/** The buttons that answer; declining asks for a reason first. */
export function IntroductionAnswers({
  item: { id, version, mayAnswer, from, to },
}: IntroductionAnswersProps) {
  const words = useWords();
  const { t } = words;
  const { open } = useOpenForm();
  const saving = useSave(ANSWER_INTRODUCTION, {
    said: ({ answerIntroduction: { introduction } }) =>
      t(introduction.state === 'MET' ? 'introduction.metSaid' : 'introduction.acceptedSaid', {
        from: from.name,
        to: to.name,
      }),
    receipt: ({ answerIntroduction }) => answerIntroduction.receipt,
  });
  const refused = refusedIntroduction(saving.error, words);
  const press = (answer: 'ACCEPTED' | 'MET') => () => saving.mutate({ id, answer, version, reason: null });
  if (mayAnswer.length === 0) return null;
  return (
    <>
      <div className="introduction-answers">
        {mayAnswer.includes('ACCEPTED') && (
          <button
            type="button"
            className="button button-main"
            disabled={saving.isPending}
            onClick={press('ACCEPTED')}
          >
            {t('introduction.accept')}
          </button>
        )}
        {mayAnswer.includes('MET') && (
          <button
            type="button"
            className="button button-main"
            disabled={saving.isPending}
            onClick={press('MET')}
          >
            {t('introduction.met')}
          </button>
        )}
        {mayAnswer.includes('DECLINED') && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => open('decline-introduction', id)}
          >
            {t('command.decline-introduction')}
          </button>
        )}
      </div>
      {saving.error && (
        <p className="field-error" role="alert">
          {errorWords(saving.error, t, refused === undefined ? {} : { CONFLICT: refused })}
        </p>
      )}
    </>
  );
}
