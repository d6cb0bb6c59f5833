import { useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { TapStatus } from '../attendance/tap-status';
import { SurveyGroup } from './survey-group';
import type { SurveySearch } from './survey-search';
import type { SurveyView } from './survey-tap';
import { SurveyThanks } from './survey-thanks';
import { useSurveyAnswers } from './use-survey';

interface SurveyFormProps {
  readonly survey: SurveyView;
  readonly search: SurveySearch;
  readonly onNotMe: () => void;
}

/** Who is asked, about whom; each tap is saved at once. */
export function SurveyForm({ survey, search, onNotMe }: SurveyFormProps) {
  const { t, day } = useWords();
  const { queue, said, say } = useSurveyAnswers(survey, search);
  const [done, setDone] = useState(false);
  const start = useRef<HTMLParagraphElement>(null);
  const { name, title, heldOn, people, known, byLink } = survey;
  const answered = people.filter((person) => said.has(person.id) || person.answered).length;
  const finish = () => {
    if (answered === 0) say({ person: '', name, level: null, ready: false });
    setDone(true);
  };
  const goBack = () => {
    setDone(false);
    requestAnimationFrame(() => start.current?.focus());
  };
  const status = <TapStatus {...queue} />;
  if (done) return <SurveyThanks survey={survey} status={status} onBack={goBack} />;
  const groups = {
    offered: people.filter(({ offered }) => offered),
    others: people.filter(({ offered, colleague }) => !offered && !colleague),
    colleagues: people.filter(({ offered, colleague }) => !offered && colleague),
  };
  return (
    <>
      <p className="survey-who" ref={start} tabIndex={-1}>
        <strong>{name}</strong>
        {byLink && (
          <button type="button" className="button button-quiet" onClick={onNotMe}>
            {t('survey.isNotMe')}
          </button>
        )}
      </p>
      <p>{t('survey.lead', { title, date: day(heldOn) })}</p>
      <p className="survey-private">{t('survey.private')}</p>
      {people.length === 0 ? (
        <p>{t('survey.nobodyNew', { count: known })}</p>
      ) : (
        <>
          <div className="survey-progress">
            <p id="survey-progress">{t('survey.progress', { count: people.length, answered })}</p>
            <progress aria-labelledby="survey-progress" max={people.length} value={answered} />
            {status}
          </div>
          {known > 0 && <p className="survey-known">{t('survey.known', { count: known })}</p>}
          <SurveyGroup title={t('survey.offered')} people={groups.offered} said={said} onSay={say} />
          <SurveyGroup
            title={t(groups.colleagues.length > 0 ? 'survey.others' : 'survey.everybody')}
            people={groups.others}
            said={said}
            onSay={say}
          />
          <SurveyGroup title={t('survey.colleagues')} people={groups.colleagues} said={said} onSay={say} />
        </>
      )}
      <div className="survey-foot">
        <p>{t('survey.skip')}</p>
        <button type="button" className="button button-main survey-done" onClick={finish}>
          {t(answered === 0 ? 'survey.doneNobody' : 'survey.done')}
        </button>
      </div>
    </>
  );
}
