import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import { signInAddress } from './sign-in-address';
import { signOut } from './sign-out';
import './who-menu.css';
import { useMe } from './use-me';

/** Who looks at the page, and the way in or out. */
export function WhoMenu() {
  const { t } = useTranslation();
  const me = useMe();
  if (!me) return null;
  if (me.role === 'VISITOR') {
    return (
      <a className="who-link" href={signInAddress()}>
        {t('access.signIn')}
      </a>
    );
  }
  // Before the first account whoever sits at the machine administers: there is nothing to sign out of.
  if (!me.email) return null;
  return (
    <span className="who">
      <Link to="/me" className="who-link who-name" title={me.email}>
        <Icon name="person" />
        <span className="who-text">
          <span className="visually-hidden">{t('me.link')} </span>
          {me.person?.name ?? t(`role.${me.role}`)}
        </span>
      </Link>
      <button type="button" className="who-link who-out" onClick={signOut}>
        {t('access.signOut')}
      </button>
    </span>
  );
}
