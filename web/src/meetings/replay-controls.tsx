import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import { isSpeed, SPEEDS, type usePlay } from './use-play';

const EVERY_SPEED = Object.keys(SPEEDS).filter(isSpeed);

interface ReplayControlsProps {
  readonly play: ReturnType<typeof usePlay>;
}

/** Back, play or pause, on, and how fast. A button at an end stays where it is: the focus does too. */
export function ReplayControls({ play }: ReplayControlsProps) {
  const { t } = useTranslation();
  return (
    <div className="replay">
      <button
        type="button"
        className="button replay-step"
        aria-label={t('time.back')}
        title={t('time.back')}
        aria-disabled={!play.canGoBack}
        onClick={play.back}
      >
        <Icon name="stepBack" />
      </button>
      <button
        type="button"
        className="button replay-play"
        aria-pressed={play.isPlaying}
        onClick={play.toggle}
      >
        <Icon name={play.isPlaying ? 'pause' : 'play'} />
        {t(play.isPlaying ? 'time.pause' : 'time.play')}
      </button>
      <button
        type="button"
        className="button replay-step"
        aria-label={t('time.forward')}
        title={t('time.forward')}
        aria-disabled={!play.canGoOn}
        onPointerEnter={play.prepare}
        onFocus={play.prepare}
        onClick={play.on}
      >
        <Icon name="stepOn" />
      </button>
      <select
        className="button select replay-speed"
        aria-label={t('time.speed')}
        value={play.speed}
        onChange={({ target }) => isSpeed(target.value) && play.setSpeed(target.value)}
      >
        {EVERY_SPEED.map((speed) => (
          <option key={speed} value={speed}>
            {t(`time.speeds.${speed}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
