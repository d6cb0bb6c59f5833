import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { introductionGroups } from './introduction-groups';
import { IntroductionRow } from './introduction-row';
import { Overview } from './introductions-overview';
import { ToMakeList } from './to-make-list';
import { useIntroductions } from './use-introductions';
import '../../ui/form/form.css';
import './introductions.css';

/** One's introductions: to answer, under way, met; for the coordination also how many and where they stall. */
export function IntroductionsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error, refetch } = useIntroductions();
  const follows = me !== undefined && coordinates(me);
  return (
    <Page title={t('room.introductions')} lead={t('introduction.lead')}>
      {me?.role === 'VISITOR' && <p>{t('introduction.signIn')}</p>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <p className="introduction-none">
          {t(follows && me.person === null ? 'introduction.noneCoordination' : 'introduction.none')}
        </p>
      )}
      {introductionGroups(data ?? []).map(({ group, items }) => (
        <section key={group} aria-labelledby={`introductions-${group}`}>
          <h2 id={`introductions-${group}`}>
            {t(`introduction.group.${group}`)} <span className="fact-count">{items.length}</span>
          </h2>
          <ul className="introduction-list">
            {items.map((item) => (
              <IntroductionRow key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {follows && <ToMakeList />}
      {follows && <Overview />}
    </Page>
  );
}
