import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../../access/door';
import { useNoIndex } from '../../access/use-no-index';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { SurveyForm } from './survey-form';
import { readSurveySearch } from './survey-search';
import { SurveyUnusable, unusableReason } from './survey-unusable';
import { useSurvey } from './use-survey';
import '../../ui/form/form.css';
import '../attendance/attendance.css';
import './survey.css';

/** "Whom did you meet?": one tap a person, on a phone, without an account. */
export function SurveyPage() {
  const { t } = useWords();
  // The router adds what it validated to what it read: what the address says beside it is left out here.
  const search = readSurveySearch(useSearch({ strict: false }));
  const [somebodyElse, setSomebodyElse] = useState(false);
  const { data: survey, error, isPending, refetch } = useSurvey(search);
  useNoIndex();
  const asks = search.token !== undefined || search.meeting !== undefined;
  const reason = asks ? unusableReason(error) : 'UNKNOWN';
  return (
    <Door title={t('survey.title')}>
      {somebodyElse && (
        <div role="status">
          <p>{t('survey.notMe')}</p>
          <p>
            <button type="button" className="button" onClick={() => setSomebodyElse(false)}>
              {t('survey.backToMe', { name: survey?.name ?? '' })}
            </button>
          </p>
        </div>
      )}
      {!somebodyElse && reason && <SurveyUnusable reason={reason} />}
      {!somebodyElse && error && !reason && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {asks && isPending && <p aria-live="polite">{t('survey.loading')}</p>}
      {survey && !somebodyElse && (
        <SurveyForm survey={survey} search={search} onNotMe={() => setSomebodyElse(true)} />
      )}
    </Door>
  );
}
