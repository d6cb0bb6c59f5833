import { useWords } from '../../i18n/use-words';

interface FollowUpWordsProps {
  readonly obstacle: string | null;
  readonly nextStep: string | null;
  readonly reviewOn: string | null;
}

/** What slows it, what comes next, when it is looked at again: terms and words of a list. */
export function FollowUpWords({ obstacle, nextStep, reviewOn }: FollowUpWordsProps) {
  const { t, day } = useWords();
  return (
    <>
      {obstacle && (
        <>
          <dt>{t('followUp.obstacle')}</dt>
          <dd>{obstacle}</dd>
        </>
      )}
      {nextStep && (
        <>
          <dt>{t('followUp.nextStep')}</dt>
          <dd>{nextStep}</dd>
        </>
      )}
      {reviewOn && (
        <>
          <dt>{t('followUp.reviewOn')}</dt>
          <dd>{day(reviewOn)}</dd>
        </>
      )}
    </>
  );
}
