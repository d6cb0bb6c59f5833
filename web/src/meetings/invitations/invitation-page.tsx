import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../../access/door';
import { useNoIndex } from '../../access/use-no-index';
import type { InvitationQuery } from '../../gql/graphql';
import { ApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { errorWords } from '../../ui/error-words';
import { useHours } from '../use-hours';
import { ANSWER_INVITATION, INVITATION } from './invitation.query';
import { type InvitationSearch, readInvitationSearch } from './invitation-search';
import '../../ui/form/form.css';
import './invitation.css';

const REASONS = ['UNKNOWN', 'OVER', 'NOT_INVITED'] as const;

type Invitation = InvitationQuery['invitation'];

function reasonOf(error: unknown): (typeof REASONS)[number] | undefined {
  if (!(error instanceof ApiError) || error.code !== 'LINK_UNUSABLE') return undefined;
  return REASONS.find((known) => known === error.facts?.reason) ?? 'UNKNOWN';
}

/** What, when, where. */
function Facts({ of }: { readonly of: Invitation }) {
  const { day, list } = useWords();
  const hours = useHours();
  return (
    <>
      <p className="invitation-what">
        <strong>{of.title}</strong>
      </p>
      <p>{[day(of.heldOn), hours(of)].filter((part) => part !== '').join(', ')}</p>
      <p>{[of.place ?? '', list(of.towns)].filter((part) => part !== '').join(', ')}</p>
      {of.purpose && <p className="invitation-purpose">{of.purpose}</p>}
    </>
  );
}

function Answer({
  invitation,
  search,
}: {
  readonly invitation: Invitation;
  readonly search: InvitationSearch;
}) {
  const { t } = useWords();
  const { token = null, meeting = null } = search;
  const [said, setSaid] = useState(invitation.answer ?? null);
  const save = useSave(ANSWER_INVITATION, {
    said: ({ answerInvitation: { answer } }) => t(`invitation.noted.${answer ?? 'COMING'}`),
    onSaved: ({ answerInvitation }) => setSaid(answerInvitation.answer ?? null),
  });
  const say = (coming: boolean) => save.mutate({ token, meeting, coming });
  const pressed = said === null ? search.answer : undefined;
  return (
    <>
      <p role="status" className="invitation-said">
        {said !== null && t(`invitation.said.${said}`)}
        {pressed && t(`invitation.confirm.${pressed}`)}
        {said === null && !pressed && t('invitation.ask')}
      </p>
      {save.error && (
        <p role="alert" className="form-refused">
          {errorWords(save.error, t)}
        </p>
      )}
      <div className="invitation-answers">
        <button
          type="button"
          className={pressed === 'no' ? 'button' : 'button button-main'}
          disabled={save.isPending || said === 'COMING'}
          onClick={() => say(true)}
        >
          {t('invitation.yes')}
        </button>
        <button
          type="button"
          className={pressed === 'no' ? 'button button-main' : 'button'}
          disabled={save.isPending || said === 'NOT_COMING'}
          onClick={() => say(false)}
        >
          {t('invitation.no')}
        </button>
      </div>
      <p>
        <a href={`/meetings/${encodeURIComponent(invitation.meetingId)}.ics`}>{t('invitation.calendar')}</a>
      </p>
      {token !== null && (
        <p>
          <Link to="/door" search={{ token }}>
            {t('invitation.toDoor')}
          </Link>
        </p>
      )}
    </>
  );
}

/** One's invitation, from the mail, without an account: the page asks before it notes anything. */
export function InvitationPage() {
  const { t } = useWords();
  const search = readInvitationSearch(useSearch({ strict: false }));
  const { token = null, meeting = null } = search;
  const asks = token !== null || meeting !== null;
  const { data, error, isPending, refetch } = useQuery({
    enabled: asks,
    queryKey: ['invitation', token, meeting],
    queryFn: async ({ signal }) => (await execute(INVITATION, { token, meeting }, signal)).invitation,
  });
  useNoIndex();
  const reason = asks ? reasonOf(error) : 'UNKNOWN';
  return (
    <Door title={t('invitation.title')}>
      {reason && (
        <p className="sign-in-refused" role="alert">
          {t(`invitation.unusable.${reason}`)}
        </p>
      )}
      {error && !reason && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {asks && isPending && <p aria-live="polite">{t('invitation.loading')}</p>}
      {data && !reason && (
        <div className="invitation">
          <p>{t('invitation.for', { name: data.name })}</p>
          <Facts of={data} />
          <Answer invitation={data} search={search} />
          {data.byLink && <p className="invitation-note">{t('invitation.yours')}</p>}
        </div>
      )}
    </Door>
  );
}
