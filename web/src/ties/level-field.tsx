import { useTranslation } from 'react-i18next';
import { ChoicesField } from '../ui/form/fields';

const LEVELS = ['1', '2', '3', '4'] as const;

/** The trust answer, which nobody but its author is ever told; one may keep it to oneself entirely. */
export function LevelField() {
  const { t } = useTranslation();
  return (
    <div className="form-private">
      <ChoicesField
        type="radio"
        name="level"
        label={t('trust.question')}
        hint={t('trust.private')}
        choices={[
          ...LEVELS.map((level) => ({ value: level, label: t(`trust.level.${level}`) })),
          { value: '', label: t('trust.unsaid') },
        ]}
      />
    </div>
  );
}
