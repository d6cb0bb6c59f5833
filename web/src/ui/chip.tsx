import { Icon } from './icon';
import './chip.css';

interface ChipProps {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** An active filter, taken away by pressing it. */
export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <button type="button" className="chip" aria-label={removeLabel} onClick={onRemove}>
      <span>{label}</span>
      <Icon name="close" />
    </button>
  );
}
