import { useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { SignInFirst } from '../../access/sign-in-first';
import { useSignedIn } from '../../access/use-me';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { errorWords } from '../../ui/error-words';
import { Page } from '../../ui/page';
import { BackToMeeting } from '../back-to-meeting';
import type { MeetingDetail } from '../meeting.types';
import { useMeeting } from '../use-meetings';
import { FirstFilters } from './first-filters';
import { INVITE } from './invite.query';
import { readInviteSearch } from './invite-search';
import { InvitedList } from './invited-list';
import { ProposalList } from './proposal-list';
import { SourceChoice } from './source-choice';
import { useProposals } from './use-proposals';
import '../../ui/form/form.css';
import '../meetings.css';
import './invite.css';

/** As many as one change takes. */
const MOST = 500;

function Invite({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useWords();
  const search = readInviteSearch(useSearch({ strict: false }));
  const from = search.from ?? 'name';
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const asked = useDeferredValue(text);
  const here = new Set(meeting.cities.map(({ id }) => id));
  const proposals = useProposals(search, asked, here);
  const invited = new Set((meeting.invited ?? []).map(({ id }) => id));
  const chosen = [...ticked].filter((id) => !invited.has(id)).slice(0, MOST);
  const saving = useSave(INVITE, {
    said: () => t('invite.done', { count: chosen.length }),
    receipt: (result) => result.invite.receipt,
    onSaved: () => setTicked(new Set()),
  });
  const tick = (people: readonly string[], on: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      for (const id of people) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  const waitsForChoice = (from === 'meeting' || from === 'town') && search.with === undefined;
  const isEmpty = !proposals.isPending && !waitsForChoice && proposals.people.length === 0;
  return (
    <div className="invite">
      <SourceChoice search={search} meeting={meeting.id} />
      {from === 'name' && (
        <input
          type="search"
          className="field-box"
          aria-label={t('attendance.search')}
          placeholder={t('attendance.searchHint')}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {proposals.error && <ErrorNotice error={proposals.error} onRetry={proposals.retry} />}
      {(from === 'never' || from === 'isolated') && (
        <>
          <FirstFilters search={search} />
          {!proposals.isPending && (
            <p role="status">{t('first.count', { count: proposals.people.length })}</p>
          )}
        </>
      )}
      <ProposalList here={here} people={proposals.people} ticked={ticked} invited={invited} onTick={tick} />
      {isEmpty && (from !== 'name' || asked.trim() !== '') && (
        <p>{t(from === 'isolated' ? 'invite.noIsolated' : 'invite.nobody')}</p>
      )}
      {proposals.nobody > 0 && <p>{t('invite.nobodyThere', { count: proposals.nobody })}</p>}
      {chosen.length > 0 && (
        <div className="invite-foot">
          {saving.error && (
            <p className="form-refused" role="alert">
              {errorWords(saving.error, t)}
            </p>
          )}
          <button
            type="button"
            className="button button-main"
            disabled={saving.isPending}
            onClick={() => saving.mutate({ meeting: meeting.id, people: chosen })}
          >
            {t('invite.save', { count: chosen.length })}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setTicked(new Set())}>
            {t('invite.untick')}
          </button>
        </div>
      )}
      <InvitedList meeting={meeting.id} invited={meeting.invited ?? []} />
    </div>
  );
}

/** Whom to invite to a rencontre: ticked here and there, invited in one change. */
export function InvitePage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const signedIn = useSignedIn();
  const { data: meeting, error, refetch } = useMeeting(id);
  return (
    <Page title={t('invite.action')} lead={<BackToMeeting id={id} meeting={meeting} />} ownSearch>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {signedIn === false && <SignInFirst what={t('meetingPage.toSeePeople')} />}
      {signedIn && meeting && <Invite meeting={meeting} />}
    </Page>
  );
}
