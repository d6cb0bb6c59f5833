import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInFirst } from '../../access/sign-in-first';
import { takesAway, useMe } from '../../access/use-me';
import { Page } from '../../ui/page';
import { FORMAT_IDS } from '../format-ids';
import '../import-files.css';
import '../import.css';
import './exports.css';
import { ExportLink } from './export-link';
import { exportAddress, readExport } from './export-search';

const NETWORKS = ['structures-network', 'people-network'] as const;
const ENDINGS = ['gexf', 'graphml', 'csv'] as const;

/** What an analyst takes away: the network of a day for other programs, and every table for a spreadsheet. */
export function ExportPage() {
  const { t } = useTranslation();
  const me = useMe();
  const search = readExport(useSearch({ strict: false }));
  const navigate = useNavigate();
  const choose = (next: object) =>
    void navigate({ to: '/exports', search: { ...search, ...next }, replace: true });
  if (me && !takesAway(me))
    return (
      <Page title={t('room.exports')} lead={t('exportPage.lead')}>
        {me.role === 'VISITOR' ? (
          <SignInFirst what={t('exportPage.signIn')} />
        ) : (
          <p className="import-note">{t('exportPage.notYours')}</p>
        )}
      </Page>
    );
  return (
    <Page title={t('room.exports')} lead={t('exportPage.lead')}>
      <section aria-labelledby="export-networks">
        <h2 id="export-networks">{t('exportPage.networks')}</h2>
        <p className="import-note">{t('exportPage.networksWhat')}</p>
        <div className="export-choices">
          <label className="export-day">
            {t('exportPage.asOf')}
            <input
              type="date"
              value={search.asOf ?? ''}
              aria-describedby="export-day-hint"
              onChange={({ target }) => choose({ asOf: target.value || undefined })}
            />
          </label>
          <label className="export-team">
            <input
              type="checkbox"
              checked={search.withoutTeam ?? false}
              onChange={({ target }) => choose({ withoutTeam: target.checked || undefined })}
            />
            {t('exportPage.withoutTeam')}
          </label>
        </div>
        <p id="export-day-hint" className="import-note">
          {t('exportPage.asOfHint')}
        </p>
        <ul className="templates">
          {NETWORKS.map((id) => (
            <li key={id} className="template">
              <h3 className="template-name">{t(`exportNetwork.${id}.name`)}</h3>
              <p className="template-what">{t(`exportNetwork.${id}.what`)}</p>
              <div className="export-links">
                {ENDINGS.map((ending) => (
                  <ExportLink
                    key={ending}
                    href={exportAddress(`${id}.${ending}`, search)}
                    label={t(`exportFormat.${ending}`)}
                    of={t('importPage.downloadOf', { name: t(`exportNetwork.${id}.name`) })}
                  />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="export-tables">
        <h2 id="export-tables">{t('exportPage.tables')}</h2>
        <p className="import-note">{t('exportPage.tablesWhat')}</p>
        <ul className="templates">
          {FORMAT_IDS.map((id) => (
            <li key={id} className="template">
              <h3 className="template-name">{t(`importFormat.${id}.name`)}</h3>
              <p className="template-what">{t(`importFormat.${id}.what`)}</p>
              <ExportLink
                href={`/export/${id}.csv`}
                label={t('exportPage.table')}
                of={t('importPage.downloadOf', { name: t(`importFormat.${id}.name`) })}
              />
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
