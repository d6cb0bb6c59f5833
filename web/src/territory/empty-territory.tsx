import { useTranslation } from 'react-i18next';
import { signInAddress } from '../access/sign-in-address';
import { coordinates, useMe } from '../access/use-me';
import { Ways } from './empty-ways';
import { useTerritory } from './use-territory';
import './empty-territory.css';

/** Nothing yet, in the place of the map and of the list: how to begin, or, for who does not, when to come back. */
export function EmptyTerritory() {
  const { t } = useTranslation();
  const me = useMe();
  const name = useTerritory().data?.territory.name;
  const begins = me !== undefined && coordinates(me);
  return (
    <main id="main" className="empty" tabIndex={-1}>
      <div className={begins ? 'empty-inside' : 'empty-inside empty-calm'}>
        <h1>{name}</h1>
        {begins && (
          <>
            <h2>{t('empty.title')}</h2>
            <p className="empty-lead">{t('empty.lead')}</p>
            <Ways />
          </>
        )}
        {me && !begins && (
          <>
            <h2>{t('empty.notYet')}</h2>
            <p className="empty-lead">{t('empty.soon')}</p>
            {me.role === 'VISITOR' && (
              <p>
                <a href={signInAddress()}>{t('empty.coordinator')}</a>
              </p>
            )}
          </>
        )}
      </div>
    </main>
  );
}
