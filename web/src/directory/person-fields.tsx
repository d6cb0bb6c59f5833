import { useTranslation } from 'react-i18next';
import { VISIBILITIES } from '../../../api/kinds';
import { SelectField, TextField } from '../ui/form/fields';

interface ContactFieldsProps {
  /** There is one that the viewer does not see: an empty field does not say that there is none. */
  readonly hidden?: { readonly email: boolean; readonly phone: boolean };
}

/** How to reach somebody, and who may see it, in words that say what it means. */
export function ContactFields({ hidden }: ContactFieldsProps) {
  const { t } = useTranslation();
  const choices = VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}`) }));
  return (
    <>
      <div className="form-pair">
        <TextField
          name="email"
          type="email"
          label={t('field.email')}
          hint={t(hidden?.email ? 'personForm.hidden' : 'personForm.emailHint')}
        />
        <SelectField name="emailVisibility" label={t('field.emailVisibility')} choices={choices} />
      </div>
      <div className="form-pair">
        <TextField
          name="phone"
          type="tel"
          label={t('field.phone')}
          hint={t(hidden?.phone ? 'personForm.hidden' : 'personForm.phoneHint')}
        />
        <SelectField name="phoneVisibility" label={t('field.phoneVisibility')} choices={choices} />
      </div>
      <p className="field-hint">{t('personForm.visibilityNote')}</p>
    </>
  );
}
