import { useTranslation } from 'react-i18next';
import { RadioSwitch } from '../ui/radio-switch';
import { useChangeView, useView } from '../view/use-view';
import { VIEW_LEVELS } from '../view/view';

/** Structures, or on demand the people behind them. */
export function LevelSwitch() {
  const { t } = useTranslation();
  const { level = 'structures' } = useView();
  const change = useChangeView();
  return (
    <RadioSwitch
      legend={t('level.label')}
      choices={VIEW_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
      value={level}
      onChange={(value) => change({ level: value })}
    />
  );
}
