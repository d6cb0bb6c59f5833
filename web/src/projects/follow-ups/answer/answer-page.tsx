import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../../../access/door';
import { ApiError } from '../../../graphql/api-error';
import { execute } from '../../../graphql/execute';
import { useWords } from '../../../i18n/use-words';
import { ErrorNotice } from '../../../ui/error-notice';
import { ASKED_FOLLOW_UP } from '../follow-ups.query';
import { AnswerForm } from './answer-form';
import { AnswerSaid } from './answer-said';
import { readAnswerSearch } from './answer-search';
import '../../../ui/form/form.css';
import '../follow-ups.css';

const REASONS = ['UNKNOWN', 'EXPIRED', 'GONE'] as const;

/** Why a link asks nothing; undefined for any other failure. */
function unusable(error: unknown): (typeof REASONS)[number] | undefined {
  if (!(error instanceof ApiError) || error.code !== 'LINK_UNUSABLE') return undefined;
  return REASONS.find((known) => known === error.facts?.reason) ?? 'UNKNOWN';
}

/** The page of a link in a mail: where it stands in one press, without an account. Opening it changes nothing. */
export function AnswerPage() {
  const { t } = useWords();
  const { token, state } = readAnswerSearch(useSearch({ strict: false }));
  const [sent, setSent] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['asked-follow-up', token],
    queryFn: async ({ signal }) =>
      (await execute(ASKED_FOLLOW_UP, { token: token ?? '' }, signal)).askedFollowUp,
    enabled: token !== undefined,
    refetchOnWindowFocus: false,
  });
  const reason = token === undefined ? 'UNKNOWN' : unusable(error);
  const answered = data && data.state !== null;
  return (
    <Door title={t(sent ? 'followUpAnswer.thanks' : 'followUpAnswer.title')}>
      {reason && (
        <>
          <p className="sign-in-refused" role="alert">
            {t(`followUpAnswer.unusable.${reason}`)}
          </p>
          <p>
            <a href="/sign-in?next=%2Ffollow-ups">{t('followUpAnswer.signIn')}</a>
          </p>
        </>
      )}
      {error && !reason && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {token !== undefined && isPending && <p aria-live="polite">{t('followUp.loading')}</p>}
      {data && answered && <AnswerSaid asked={data} />}
      {data && !answered && token !== undefined && (
        <AnswerForm
          asked={data}
          token={token}
          state={state}
          onSent={() => setSent(true)}
          onRefused={() => void refetch()}
        />
      )}
    </Door>
  );
}
