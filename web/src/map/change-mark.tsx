import type { ChangeState } from '../../../api/kinds';

interface ChangeMarkProps {
  readonly change: ChangeState;
}

const SIGNS = { ADDED: 'M24-4v8M20 0h8', LOST: 'M21-3l6 6M21 3l6-6', KEPT: '' } as const;

/** The line of a tie that came, went or stayed, with its sign, as the map draws it. */
export function ChangeMark({ change }: ChangeMarkProps) {
  return (
    <svg
      className="change-mark"
      data-change={change}
      viewBox="0 -8 48 16"
      width="48"
      height="16"
      aria-hidden="true"
    >
      <path className="change-line" d="M0 0h48" />
      {SIGNS[change] && (
        <>
          <circle cx="24" r="6.5" />
          <path d={SIGNS[change]} />
        </>
      )}
    </svg>
  );
}
