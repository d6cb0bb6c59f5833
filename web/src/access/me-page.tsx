import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyIdeas } from '../projects/my-ideas';
import { MyWords } from '../projects/testimonies/my-words';
import { MyTies } from '../ties/my-ties';
import { OfferedTies } from '../ties/offered/offered-ties';
import { LanguageSwitch } from '../ui/language-switch';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import './me.css';
import { MySessions } from './my-sessions';
import { MySheets } from './my-sheets';
import { signInAddress } from './sign-in-address';
import { signOut } from './sign-out';
import { useMe, worksHere } from './use-me';

/** Who one is here, what one may do, and where one is signed in. */
export function MePage() {
  const { t } = useTranslation();
  const me = useMe();
  const isVisitor = me?.role === 'VISITOR';
  return (
    <Page
      title={t('room.me')}
      lead={t('me.lead')}
      actions={
        me?.email && (
          <button type="button" className="button" onClick={signOut}>
            {t('access.signOut')}
          </button>
        )
      }
    >
      {me && (
        <>
          <section aria-labelledby="me-who">
            <h2 id="me-who">{t('me.who')}</h2>
            <p>
              <strong>{me.person?.name ?? t(`role.${me.role}`)}</strong>
              {me.person && ` · ${t(`role.${me.role}`)}`}
            </p>
            {me.email && <p className="me-note">{t('me.signedInAs', { email: me.email })}</p>}
            {!me.email && <p className="me-note">{t(isVisitor ? 'me.visitor' : 'me.noAccount')}</p>}
            {isVisitor && (
              <p>
                <a className="button" href={signInAddress()}>
                  {t('access.signIn')}
                </a>
              </p>
            )}
          </section>
          <section aria-labelledby="me-can">
            <h2 id="me-can">{t('me.canTitle')}</h2>
            <Prose text={t(`me.can.${me.role}`)} />
            {worksHere(me) && me.email && (
              <p className="me-more">
                <Link to="/journal" search={{ mine: true }}>
                  {t('me.journal')}
                </Link>
              </p>
            )}
          </section>
          {me.email && (
            <p className="me-more">
              <Link to="/about-me">{t('aboutMe.link')}</Link>
            </p>
          )}
          {me.email && <MySheets me={me} />}
          {me.person && (
            <p className="me-more">
              <Link to="/my-ties" className="button">
                {t('room.my-ties')}
              </Link>
            </p>
          )}
          {me.person && worksHere(me) && <OfferedTies person={me.person.id} />}
          {me.person && worksHere(me) && <MyTies person={me.person.id} />}
          {me.person && worksHere(me) && <MyIdeas />}
          {me.person && <MyWords />}
          {me.email && <MySessions />}
          <section aria-labelledby="me-language">
            <h2 id="me-language">{t('me.preferences')}</h2>
            <LanguageSwitch />
          </section>
        </>
      )}
    </Page>
  );
}
