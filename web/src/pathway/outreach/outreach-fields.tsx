import { useTranslation } from 'react-i18next';
import { HALF_DAYS } from '../../../../api/kinds';
import { AreaField, ChoicesField, TextField } from '../../ui/form/fields';

interface OutreachFieldsProps {
  readonly isNew?: boolean;
  /** The one who comes changes the purpose of what was agreed, not its days. */
  readonly isAgreed?: boolean;
}

/** On which half-days, what for, from when until when. */
export function OutreachFields({ isNew = false, isAgreed = false }: OutreachFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {!isAgreed && (
        <div className="half-days">
          <ChoicesField
            name="halfDays"
            label={t('outreachForm.halfDays')}
            hint={t('outreachForm.halfDaysHint')}
            required
            choices={HALF_DAYS.map((one) => ({ value: one, label: t(`halfDay.${one}`) }))}
          />
        </div>
      )}
      <AreaField
        name="purpose"
        label={t('outreachForm.purpose')}
        hint={t('outreachForm.purposeHint')}
        maxLength={500}
      />
      {!isAgreed && (
        <div className="form-pair">
          <TextField
            name="since"
            type="date"
            label={t('field.since')}
            {...(isNew ? { hint: t('form.emptyIsToday') } : {})}
          />
          <TextField name="until" type="date" label={t('field.until')} hint={t('outreachForm.untilHint')} />
        </div>
      )}
    </>
  );
}
