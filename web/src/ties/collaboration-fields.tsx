import { useTranslation } from 'react-i18next';
import { COLLABORATION_LEVELS } from '../../../api/kinds';
import { AreaField, ChoicesField, TextField } from '../ui/form/fields';

/** How two structures work together: the five steps of Frey et al. in plain words, since when, a note. */
export function CollaborationFields({ isNew = false }: { readonly isNew?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-lines">
        <ChoicesField
          type="radio"
          name="level"
          label={t('collaborationForm.level')}
          choices={[
            ...COLLABORATION_LEVELS.map((level) => ({
              value: level,
              label: t('collaborationForm.choice', {
                short: t(`collaboration.${level}`),
                what: t(`collaborationForm.what.${level}`),
              }),
            })),
            { value: '', label: t('collaborationForm.unsaid') },
          ]}
        />
      </div>
      <div className="form-pair">
        <TextField name="kind" label={t('collaborationForm.kind')} hint={t('collaborationForm.kindHint')} />
        <TextField
          name="since"
          type="date"
          label={t('field.since')}
          {...(isNew ? { hint: t('form.emptyIsToday') } : {})}
        />
      </div>
      <AreaField
        name="note"
        label={t('field.note')}
        hint={t('collaborationForm.noteHint')}
        maxLength={5000}
      />
    </>
  );
}
