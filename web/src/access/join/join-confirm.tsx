import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../graphql/api-error';
import { confirmMembership } from './membership-api';

interface JoinConfirmProps {
  readonly token: string;
}

/** The page of the link that proves the address: posts its token, once. */
export function JoinConfirm({ token }: JoinConfirmProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'proving' | 'asked' | 'refused' | 'unreachable'>('proving');
  const posted = useRef(false);
  useEffect(() => {
    if (posted.current) return;
    posted.current = true;
    confirmMembership(token).then(
      () => setState('asked'),
      (error: unknown) =>
        setState(error instanceof ApiError && error.code === 'LINK_UNUSABLE' ? 'refused' : 'unreachable'),
    );
  }, [token]);
  return (
    <div aria-live="polite">
      {state === 'proving' && <p>{t('join.proving')}</p>}
      {state === 'asked' && <p className="sign-in-sent">{t('join.asked')}</p>}
      {state === 'refused' && (
        <p className="sign-in-refused" role="alert">
          <strong>{t('access.refused')}</strong> {t('join.refusedCure')}{' '}
          <Link to="/join">{t('join.again')}</Link>
        </p>
      )}
      {state === 'unreachable' && (
        <p className="sign-in-refused" role="alert">
          <strong>{t('error.UNREACHABLE.what')}</strong> {t('access.unreachableCure')}
        </p>
      )}
    </div>
  );
}
