import { useTranslation } from 'react-i18next';
import { StaleList } from '../../directory/review/stale-list';
import { Page } from '../../ui/page';
import { SignInFirst } from '../sign-in-first';
import { answersRequests, coordinates, useMe } from '../use-me';
import '../me.css';
import { AccountList } from './account-list';
import './accounts.css';
import { OrphanList } from './orphan-list';
import { RequestList } from './request-list';

/** People at work: who asks to join, which sheets nobody keeps, and, for an administrator, every account. */
export function AccountsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const all = me !== undefined && coordinates(me);
  return (
    <Page title={t('room.accounts')} lead={t(all ? 'accounts.lead' : 'accounts.leadOwn')}>
      {me?.role === 'VISITOR' && <SignInFirst what={t('accounts.signIn')} />}
      {me && me.role !== 'VISITOR' && !answersRequests(me) && (
        <p className="me-note">{t('accounts.forKeepers')}</p>
      )}
      {me && answersRequests(me) && <RequestList />}
      {all && <OrphanList />}
      {all && <StaleList />}
      {me?.role === 'ADMINISTRATOR' && <AccountList />}
    </Page>
  );
}
