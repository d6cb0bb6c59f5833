import { useWords } from '../../../i18n/use-words';
import { FollowUpWords } from '../follow-up-words';
import type { Asked } from './asked.types';
import { AskedAbout } from './asked-about';

/** What was recorded, by oneself or by somebody else who is asked; whoever signs in corrects it. */
export function AnswerSaid({ asked }: { readonly asked: Asked }) {
  const { t, day } = useWords();
  const { state, obstacle, nextStep, answeredAt, reviewOn } = asked;
  if (state === null) return null;
  return (
    <>
      <AskedAbout asked={asked} />
      <p role="status">
        {t('followUpAnswer.recorded')} <strong>{t(`followUp.group.${state}`)}</strong>
        {answeredAt && ` (${day(answeredAt.slice(0, 10))})`}
      </p>
      <dl className="follow-up-words">
        <FollowUpWords obstacle={obstacle ?? null} nextStep={nextStep ?? null} reviewOn={reviewOn ?? null} />
      </dl>
      <p>{t('followUpAnswer.next')}</p>
      <p>
        <a className="button" href="/sign-in?next=%2Ffollow-ups">
          {t('followUpAnswer.correct')}
        </a>
      </p>
    </>
  );
}
