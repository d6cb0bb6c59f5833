import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { useWords } from '../i18n/use-words';
import { ErrorNotice } from '../ui/error-notice';
import { errorWords } from '../ui/error-words';
import { notify } from '../ui/toast/toasts';
import { browserInWords } from './browser-in-words';
import { END_SESSION, MY_SESSIONS } from './me.query';

/** Where one is signed in; each session but this one can be ended, or all of them at once. */
export function MySessions() {
  const { t, instant } = useWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['my-sessions'],
    queryFn: async ({ signal }) => (await execute(MY_SESSIONS, {}, signal)).me.sessions,
    staleTime: 0,
  });
  const ending = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await execute(END_SESSION, { id });
      return ids.length;
    },
    onSuccess: (count) => notify({ text: t(count > 1 ? 'me.endedOthers' : 'me.ended') }),
    onSettled: () => void client.invalidateQueries({ queryKey: ['my-sessions'] }),
  });
  const others = (data ?? []).filter(({ current }) => !current).map(({ id }) => id);
  const named = (agent: string): string => {
    const words = browserInWords(agent);
    return words ? t('me.browserOn', words) : t('me.unknownBrowser');
  };
  return (
    <section aria-labelledby="my-sessions">
      <h2 id="my-sessions">{t('me.sessions')}</h2>
      <p className="me-note">{t('me.sessionsNote')}</p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <ul className="plain-rows">
        {data?.map(({ id, browser, startedAt, seenAt, current }) => (
          <li key={id}>
            <span>
              <strong>{named(browser)}</strong>
              <span className="row-detail">
                {current ? t('me.current') : t('me.seen', { date: instant(seenAt) })} ·{' '}
                {t('me.started', { date: instant(startedAt) })}
              </span>
            </span>
            {!current && (
              <button
                type="button"
                className="button"
                aria-label={t('me.endLabel', { browser: named(browser) })}
                disabled={ending.isPending}
                onClick={() => ending.mutate([id])}
              >
                {t('me.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <button
          type="button"
          className="button"
          disabled={ending.isPending}
          onClick={() => ending.mutate(others)}
        >
          {t('me.endOthers')}
        </button>
      )}
      {ending.error && (
        <p role="alert" className="field-error">
          {errorWords(ending.error, t)}
        </p>
      )}
    </section>
  );
}
