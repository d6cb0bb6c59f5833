import { useTranslation } from 'react-i18next';
import { AreaField } from '../../ui/form/fields';

/** What slows it, and what comes next. */
export function FollowUpFields() {
  const { t } = useTranslation();
  return (
    <>
      <AreaField
        name="obstacle"
        label={t('followUp.obstacle')}
        hint={t('followUp.obstacleHint')}
        maxLength={1_000}
      />
      <AreaField
        name="nextStep"
        label={t('followUp.nextStep')}
        hint={t('followUp.nextStepHint')}
        maxLength={1_000}
      />
    </>
  );
}
