import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { useMe } from '../use-me';
import { MARK_NOTICE_SEEN } from './privacy.query';
import './privacy.css';

/** What is kept about whoever signs in for the first time; beside what they came for, until they say that they read it. */
export function PrivacyNotice() {
  const { t } = useWords();
  const id = useId();
  const me = useMe();
  const client = useQueryClient();
  const reading = useMutation({
    mutationFn: () => execute(MARK_NOTICE_SEEN, { mutationId: crypto.randomUUID() }),
    onSettled: () => void client.invalidateQueries({ queryKey: ['territory'] }),
  });
  if (!me?.email || me.noticeSeenAt !== null || reading.isSuccess) return null;
  return (
    <aside className="privacy-notice" aria-labelledby={id}>
      <details>
        <summary id={id}>{t('notice.title')}</summary>
        <NoticeText />
      </details>
      <p className="privacy-notice-foot">
        <Link to="/privacy">{t('notice.more')}</Link>
        <button
          type="button"
          className="button"
          disabled={reading.isPending}
          onClick={() => reading.mutate()}
        >
          {t('notice.understood')}
        </button>
      </p>
    </aside>
  );
}

/** The same words, wherever they are read again. */
export function NoticeText() {
  const { t } = useWords();
  return (
    <ul className="privacy-notice-text">
      {(['who', 'why', 'what', 'sees', 'long', 'rights'] as const).map((part) => (
        <li key={part}>{t(`notice.${part}`)}</li>
      ))}
    </ul>
  );
}
