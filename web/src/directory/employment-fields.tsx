import { useTranslation } from 'react-i18next';
import { CheckField, TextField } from '../ui/form/fields';

/** Role and dates of an employment. */
export function EmploymentFields({ isNew = false }: { readonly isNew?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="role" label={t('field.role')} hint={t('personForm.roleHint')} />
      <div className="form-pair">
        <TextField
          name="since"
          type="date"
          label={t('field.since')}
          {...(isNew ? { hint: t('form.emptyIsToday') } : {})}
        />
        <TextField name="until" type="date" label={t('field.until')} hint={t('employmentForm.untilHint')} />
      </div>
      <CheckField name="isContact" label={t('field.isContact')} hint={t('personForm.contactHint')} />
    </>
  );
}
