import { useTranslation } from 'react-i18next';
import { useChangeView, useView } from '../view/use-view';
import { VIEW_LEVELS } from '../view/view';
import './level-switch.css';

/** Structures, or on demand the people behind them. */
export function LevelSwitch() {
  const { t } = useTranslation();
  const { level = 'structures' } = useView();
  const change = useChangeView();
  return (
    <fieldset className="level-switch">
      <legend className="visually-hidden">{t('level.label')}</legend>
      {VIEW_LEVELS.map((item) => (
        <label key={item}>
          <input
            type="radio"
            name="level"
            className="visually-hidden"
            checked={item === level}
            onChange={() => change({ level: item })}
          />
          <span>{t(`level.${item}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
