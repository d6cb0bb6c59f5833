import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Door } from '../../access/door';
import { useNoIndex } from '../../access/use-no-index';
import type { DoorQuery } from '../../gql/graphql';
import { ApiError } from '../../graphql/api-error';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { TapStatus } from '../attendance/tap-status';
import { type DoorSearch, readDoorSearch } from './door-search';
import type { DoorTap } from './door-tap';
import { FindOneself } from './find-oneself';
import { useDoor, useDoorTaps } from './use-door';
import '../../ui/form/form.css';
import '../attendance/attendance.css';
import '../invitations/invitation.css';
import './door.css';

/** The code is typed by hand, under the picture that a phone did not read. */
function TypeCode({ refused }: { readonly refused: boolean }) {
  const { t } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') void navigate({ to: '/door', search: { code: code.trim() } });
  };
  return (
    <form className="form door-find" onSubmit={open}>
      {refused && (
        <p className="sign-in-refused" role="alert">
          {t('door.unknown')}
        </p>
      )}
      <label htmlFor={id}>{t('door.code')}</label>
      <input
        id={id}
        className="field-box"
        autoComplete="off"
        autoCapitalize="characters"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit" className="button button-main">
        {t('door.open')}
      </button>
    </form>
  );
}

type OpenDoor = DoorQuery['door'];

function Said({ tap, onNext }: { readonly tap: DoorTap; readonly onNext: (() => void) | null }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="door-said">
      <h2 ref={heading} tabIndex={-1}>
        {t('door.welcome', { name: tap.name })}
      </h2>
      <p>{t(tap.newcomer ? 'door.waits' : 'door.noted')}</p>
      {onNext && (
        <button type="button" className="button" onClick={onNext}>
          {t('door.somebodyElse')}
        </button>
      )}
    </div>
  );
}

function Threshold({ door, search }: { readonly door: OpenDoor; readonly search: DoorSearch }) {
  const { t, day } = useWords();
  const { queue, said, say, next } = useDoorTaps(search);
  const { state, opensAt, you } = door;
  const status = <TapStatus {...queue} />;
  const waits = queue.waiting.length > 0 || queue.refused.length > 0;
  if (said)
    return (
      <>
        <Said tap={said} onNext={search.code === undefined ? null : next} />
        {status}
      </>
    );
  return (
    <>
      {waits && status}
      {state === 'EARLY' && (
        <p>{t('door.early', { date: day(opensAt.slice(0, 10)), hour: opensAt.slice(11) })}</p>
      )}
      {state === 'CLOSED' && <p>{t('door.closed')}</p>}
      {state === 'OPEN' && you && (
        <div className="door-find">
          <p>{t(you.present ? 'door.youAreNoted' : 'door.you', { name: you.name })}</p>
          {!you.present && (
            <button
              type="button"
              className="button button-main door-here"
              onClick={() => say({ person: '', name: you.name })}
            >
              {t('door.here')}
            </button>
          )}
        </div>
      )}
      {state === 'OPEN' && !you && <FindOneself code={search.code ?? ''} onSay={say} />}
    </>
  );
}

/** The door of a rencontre, on one's own phone, without an account. */
export function DoorPage() {
  const { t, day, list } = useWords();
  const search = readDoorSearch(useSearch({ strict: false }));
  const { data, error, refetch } = useDoor(search);
  useNoIndex();
  const asks = search.code !== undefined || search.token !== undefined;
  const isNone = error instanceof ApiError && error.code === 'LINK_UNUSABLE';
  return (
    <Door title={t('door.title')}>
      {(!asks || isNone) && <TypeCode refused={isNone} />}
      {error && !isNone && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && !isNone && (
        <div className="door">
          <p className="invitation-what">
            <strong>{data.title}</strong>
          </p>
          <p>
            {[day(data.heldOn), data.place ?? '', list(data.towns)].filter((part) => part !== '').join(' · ')}
          </p>
          <Threshold key={search.code ?? search.token} door={data} search={search} />
        </div>
      )}
    </Door>
  );
}
