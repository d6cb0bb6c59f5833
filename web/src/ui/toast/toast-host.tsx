import { useTranslation } from 'react-i18next';
import { UndoButton } from '../../journal/undo-button';
import { Icon } from '../icon';
import { dismissToast, useToast } from './toasts';
import './toast.css';

/** The last thing done, said aloud, with the way back; it stays until it is put away or something else is done. */
export function ToastHost() {
  const { t } = useTranslation();
  const toast = useToast();
  return (
    <div className="toast-place" role="status">
      {toast && (
        <div className="toast" key={toast.key}>
          <p>{toast.text}</p>
          {toast.undo !== null && <UndoButton entry={toast.undo} />}
          <button
            type="button"
            className="button button-quiet toast-close"
            aria-label={t('form.dismiss')}
            onClick={dismissToast}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
