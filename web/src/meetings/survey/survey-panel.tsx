import { useQuery } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { errorWords } from '../../ui/error-words';
import { Icon } from '../../ui/icon';
import { MailButtons } from '../mail-buttons';
import { REMIND_SURVEY, SEND_SURVEY, SURVEY_PROGRESS } from './survey.query';
import { SurveyLinks } from './survey-links';
import './survey-panel.css';

/** For the coordination, on the page of a rencontre: the survey is sent, how many answered, the one reminder. */
export function SurveyPanel({ meeting }: { readonly meeting: string }) {
  const { t, day } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['survey-progress', meeting],
    queryFn: async ({ signal }) => (await execute(SURVEY_PROGRESS, { id: meeting }, signal)).meeting.survey,
  });
  const send = useSave(SEND_SURVEY, { said: () => t('surveyPanel.sentNow') });
  const remind = useSave(REMIND_SURVEY, { said: () => t('surveyPanel.remindedNow') });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { attended, answered, rate, sent, toSend, toRemind, reminded, remindsOn, withoutAddress } = data;
  const refused = send.error ?? remind.error;
  return (
    <section className="survey-panel" aria-labelledby="survey-panel">
      <h2 id="survey-panel">{t('survey.title')}</h2>
      <p>
        {sent === 0 && answered === 0
          ? t('surveyPanel.notSent')
          : t('surveyPanel.rate', { count: answered, attended, percent: Math.round((rate ?? 0) * 100) })}{' '}
        {reminded > 0 && t('surveyPanel.reminded', { count: reminded })}
      </p>
      <p className="survey-panel-note">{t('surveyPanel.note')}</p>
      <MailButtons
        meeting={meeting}
        isFirst={sent === 0}
        send={{
          count: toSend,
          label: t(sent === 0 ? 'surveyPanel.send' : 'surveyPanel.sendRest', { count: toSend }),
          saving: send,
        }}
        remind={{ count: toRemind, label: t('surveyPanel.remind', { count: toRemind }), saving: remind }}
      />
      {toRemind > 0 && remindsOn && <p>{t('surveyPanel.remindsOn', { date: day(remindsOn) })}</p>}
      {refused && <p role="alert">{errorWords(refused, t)}</p>}
      {withoutAddress.length > 0 && <SurveyLinks meeting={meeting} people={withoutAddress} />}
    </section>
  );
}

/** The way to one's own survey, for who is signed in and was there. */
export function OwnSurvey({ meeting }: { readonly meeting: string }) {
  const { t } = useWords();
  return (
    <p>
      <a className="button" href={`/survey?meeting=${encodeURIComponent(meeting)}`}>
        <Icon name="tie" />
        {t('surveyPanel.own')}
      </a>
    </p>
  );
}
