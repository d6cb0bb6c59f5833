import { useState } from 'react';
import type { MeetingSummaryQuery } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { Icon } from '../../ui/icon';
import { SEND_SUMMARY, WRITE_SUMMARY } from './summary.query';

type Meeting = MeetingSummaryQuery['meeting'];

/** The word of the coordination: written here, read above. */
function Word({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useWords();
  const stored = meeting.summary?.word ?? '';
  const [word, setWord] = useState(stored);
  const save = useSave(WRITE_SUMMARY, {
    said: () => t('summary.wordSaved'),
    receipt: ({ writeSummary }) => writeSummary.receipt,
  });
  return (
    <div className="field">
      <label htmlFor="summary-word">{t('summary.word')}</label>
      <p id="summary-word-hint" className="field-hint">
        {t('summary.wordHint')}
      </p>
      <textarea
        id="summary-word"
        className="field-box"
        rows={4}
        maxLength={1_000}
        aria-describedby="summary-word-hint"
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      {save.error && <p role="alert">{errorWords(save.error, t)}</p>}
      <button
        type="button"
        className="button"
        disabled={save.isPending || word.trim() === stored.trim()}
        onClick={() =>
          save.mutate({
            meeting: meeting.id,
            version: meeting.version ?? 0,
            word: word.trim() === '' ? null : word,
          })
        }
      >
        {t('summary.saveWord')}
      </button>
    </div>
  );
}

/** For the coordination, never printed: the free word, and the sending, once. */
export function SummaryDesk({ meeting }: { readonly meeting: Meeting }) {
  const { t, instant } = useWords();
  const send = useSave(SEND_SUMMARY, { said: () => t('summary.sentNow') });
  const { summary } = meeting;
  if (!summary) return null;
  const { sent = 0, toSend = 0, reached = 0, sentAt, came } = summary;
  const mutate = (corrected: boolean) => send.mutate({ meeting: meeting.id, corrected });
  return (
    <section className="survey-panel summary-desk" aria-labelledby="summary-desk">
      <h2 id="summary-desk">{t('summary.desk')}</h2>
      <Word key={summary.word} meeting={meeting} />
      <p>
        {sentAt
          ? t('summary.sent', { count: sent, date: instant(sentAt) })
          : t('summary.notSent', { count: reached, came })}
      </p>
      <div className="survey-panel-actions">
        {toSend > 0 && (
          <button
            type="button"
            className="button button-main"
            disabled={send.isPending}
            onClick={() => mutate(false)}
          >
            <Icon name="mail" />
            {t('summary.send', { count: toSend })}
          </button>
        )}
      </div>
      {sent > 0 && (
        <details>
          <summary>{t('summary.corrected')}</summary>
          <p>{t('summary.correctedWhat')}</p>
          <button type="button" className="button" disabled={send.isPending} onClick={() => mutate(true)}>
            {t('summary.sendCorrected', { count: reached })}
          </button>
        </details>
      )}
      {send.error && <p role="alert">{errorWords(send.error, t)}</p>}
    </section>
  );
}
