import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon';
import './form-dialog.css';

interface FormDialogProps {
  readonly title: string;
  /** Something was written: closing asks first. */
  readonly dirty: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal page for one piece of work: the whole screen on a phone; Escape closes it, asking when something was written. */
export function FormDialog({ title, dirty, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    const shown = dialog.current;
    // Who had the focus gets it back: the browser does it for a modal dialog that is closed.
    if (shown && !shown.open) {
      shown.showModal();
      heading.current?.focus();
    }
    return () => shown?.close();
  }, []);
  const leave = () => (dirty ? setAsking(true) : onClose());
  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <dialog ref={dialog} className="form-dialog" aria-labelledby={id} onCancel={onCancel}>
      <div className="form-dialog-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button button-quiet" onClick={leave}>
          <Icon name="close" />
          {t('form.close')}
        </button>
      </div>
      {asking && (
        <div className="form-leave" role="alert">
          <p>{t('form.leave')}</p>
          <button type="button" className="button" onClick={onClose}>
            {t('form.leaveYes')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setAsking(false)}>
            {t('form.leaveNo')}
          </button>
        </div>
      )}
      <div className="form-dialog-body">{children}</div>
    </dialog>
  );
}
