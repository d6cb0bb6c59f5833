import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyView } from './survey-tap';

interface SurveyThanksProps {
  readonly survey: SurveyView;
  /** Whether everything is saved. */
  readonly status: ReactNode;
  readonly onBack: () => void;
}

/** Thanks, and what comes next. */
export function SurveyThanks({ survey, status, onBack }: SurveyThanksProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="survey-thanks">
      <h2 ref={heading} tabIndex={-1}>
        {t('survey.thanks', { name: survey.name })}
      </h2>
      {status}
      <p>{t('survey.next')}</p>
      <p>{t('survey.nextTime')}</p>
      <p>{t(survey.byLink ? 'survey.sheetSignIn' : 'survey.sheet')}</p>
      <div className="survey-foot">
        <button type="button" className="button" onClick={onBack}>
          {t('survey.back')}
        </button>
        <Link to="/my-ties" className="button">
          {t('survey.toSheet')}
        </Link>
        <Link to="/" className="button">
          {t('survey.toMap')}
        </Link>
      </div>
    </div>
  );
}
