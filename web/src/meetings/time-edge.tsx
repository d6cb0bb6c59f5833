interface TimeEdgeProps {
  readonly name: string;
  readonly under: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** An end of the date slider: before the first rencontre, or today. */
export function TimeEdge({ name, under, isCurrent, onChoose }: TimeEdgeProps) {
  return (
    <label className="time-column time-edge">
      <input type="radio" name="asOf" className="visually-hidden" checked={isCurrent} onChange={onChoose} />
      <span className="time-face">
        <span className="time-town">{name}</span>
        <span className="time-day">{under}</span>
      </span>
    </label>
  );
}
