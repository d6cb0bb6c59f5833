import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import { ShareButton } from '../ui/share-button';
import { useSheetFocus } from './use-sheet-focus';
import './sheet.css';

interface SheetProps {
  /** What the sheet is about: its focus moves when this changes. */
  readonly subject: string;
  readonly title: string;
  readonly sign?: ReactNode;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page beside the map that speaks of one thing and never covers it; Escape closes it. */
export function Sheet({ subject, title, sign, busy, onClose, children }: SheetProps) {
  const { t } = useTranslation();
  const id = useId();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const heading = useSheetFocus(subject, onClose);
  return (
    <aside className="sheet" aria-labelledby={id} aria-busy={busy}>
      <div className="sheet-tools">
        {canGoBack && (
          <button type="button" className="button button-quiet" onClick={() => router.history.back()}>
            <Icon name="back" />
            {t('sheet.back')}
          </button>
        )}
        <ShareButton />
        <button type="button" className="button button-quiet sheet-close" onClick={onClose}>
          <Icon name="close" />
          {t('sheet.close')}
        </button>
      </div>
      <div className="sheet-head">
        {sign}
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children}
    </aside>
  );
}
