import { useTranslation } from 'react-i18next';

/** Whether every step of a route holds, in a word and a shape: a whole line, or one with a gap. */
export function SolidMark({ solid }: { readonly solid: boolean }) {
  const { t } = useTranslation();
  return (
    <p className={solid ? 'solid-mark' : 'solid-mark solid-mark-not'}>
      <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true" focusable="false">
        <circle cx="5" cy="6" r="4" fill="currentColor" />
        <path
          d="M9 6h10"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={solid ? undefined : '3 3'}
          fill="none"
        />
        <circle
          cx="23"
          cy="6"
          r="3.5"
          fill={solid ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
      {t(solid ? 'contacts.solid' : 'contacts.toConfirm')}
    </p>
  );
}
