import { SignInFirst } from '../../access/sign-in-first';
import { useMe, worksHere } from '../../access/use-me';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import '../../ui/form/form.css';
import '../../access/me.css';
import '../contacts/contacts.css';
import { OfferedTies } from '../offered/offered-ties';
import { MyNews } from './my-news';
import { OwnTies } from './own-ties';
import { SheetMails } from './sheet-mails';
import { ToMeet } from './to-meet';
import { useMySheet } from './use-my-sheet';
import './mine.css';

/** What a rencontre gives back to whoever answered: their ties, whom to meet through whom, what changed since. */
export function MyTiesPage() {
  const { t, day } = useWords();
  const me = useMe();
  const signedIn = me && me.role !== 'VISITOR';
  const { data: sheet, error, isPending, refetch } = useMySheet(signedIn === true);
  return (
    <Page
      title={t('room.my-ties')}
      lead={t('mine.lead')}
      actions={
        sheet && (
          <button type="button" className="button button-quiet" onClick={() => window.print()}>
            <Icon name="print" />
            {t('mine.print')}
          </button>
        )
      }
    >
      {signedIn === false && <SignInFirst what={t('mine.signIn')} />}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {signedIn && isPending && !error && <p className="loading">{t('mine.loading')}</p>}
      {sheet === null && <p className="fact-none">{t('mine.nobody')}</p>}
      {sheet && (
        <>
          <p className="mine-who">
            <strong>{sheet.person.name}</strong>
            {sheet.structures.length > 0 && ` · ${sheet.structures.map(({ name }) => name).join(', ')}`}
            <span className="row-detail">{t('mine.asOf', { date: day(sheet.asOf) })}</span>
          </p>
          {me && worksHere(me) && <OfferedTies person={sheet.person.id} />}
          <MyNews news={sheet.news} />
          <OwnTies ties={sheet.ties} />
          <ToMeet introductions={sheet.introductions} />
          <SheetMails wanted={sheet.mails} />
        </>
      )}
    </Page>
  );
}
