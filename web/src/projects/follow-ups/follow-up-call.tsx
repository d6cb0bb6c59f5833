import { useWords } from '../../i18n/use-words';
import { downloadFile } from '../../ui/download-file';
import { Icon } from '../../ui/icon';
import type { FollowUp } from './use-follow-ups';

/** When the call is, its address as text, and its entry for one’s calendar; nothing while none is planned. */
export function FollowUpCall({ item }: { readonly item: FollowUp }) {
  const { t, day } = useWords();
  const { call } = item;
  if (!call) return null;
  if (call.cancelled)
    return <p className="follow-up-facts">{t('followUp.callOff', { date: day(call.on) })}</p>;
  return (
    <div className="follow-up-call">
      <p>
        {t('followUp.call', { date: day(call.on), time: call.time, minutes: call.minutes })}
        {call.link && (
          <>
            {' '}
            <span className="follow-up-link">{call.link}</span>
          </>
        )}
      </p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => downloadFile('appel.ics', call.calendar, 'text/calendar;charset=utf-8')}
      >
        <Icon name="import" />
        {t('followUp.calendar')}
      </button>
    </div>
  );
}
