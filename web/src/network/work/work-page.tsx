import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import { useTerritory } from '../../territory/use-territory';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { useWork } from './use-work';
import { putAside, workGroups } from './work-groups';
import { WorkRow } from './work-row';
import './work.css';

/** The work list of the coordination: who is isolated or hangs by a thread, why, since when, and what to do. */
export function WorkPage() {
  const { t } = useTranslation();
  const me = useMe();
  const mine = me !== undefined && coordinates(me);
  const { data, error, refetch } = useWork(mine);
  const { city } = useSearch({ from: '/work' });
  const navigate = useNavigate();
  const cities = useTerritory().data?.cities ?? [];
  const selectId = useId();
  const groups = workGroups(data ?? [], city);
  const aside = putAside(data ?? []);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Page
      title={t('room.work')}
      lead={t('work.lead')}
      actions={
        mine && (
          <button type="button" className="button" onClick={() => window.print()}>
            {t('work.print')}
          </button>
        )
      }
    >
      {me && !mine && <p>{t('work.notYours')}</p>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {mine && !data && !error && <p className="loading">{t('loading.work')}</p>}
      {data && (
        <>
          <div className="work-tools">
            <p role="status">
              <strong>{t('work.count', { count })}</strong>
              {aside.length > 0 && ` · ${t('work.asideCount', { count: aside.length })}`}
            </p>
            <label htmlFor={selectId} className="visually-hidden">
              {t('filter.town')}
            </label>
            <select
              id={selectId}
              className="button select"
              value={city ?? ''}
              onChange={({ target }) =>
                void navigate({
                  to: '/work',
                  search: (old: object) => ({ ...old, city: target.value || undefined }),
                  replace: true,
                })
              }
            >
              <option value="">{t('filter.allTowns')}</option>
              {cities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {count === 0 && <p className="work-none">{t(city ? 'work.noneHere' : 'work.none')}</p>}
          {groups.map(({ reason, items }) => (
            <section key={reason} aria-labelledby={`work-${reason}`}>
              <h2 id={`work-${reason}`}>
                {t(`workGroup.${reason}`)} <span className="fact-count">{items.length}</span>
              </h2>
              <p className="page-note">{t(`workMeaning.${reason}`)}</p>
              <ul className="work-list">
                {items.map((item) => (
                  <WorkRow key={item.structure.id} item={item} />
                ))}
              </ul>
            </section>
          ))}
          {aside.length > 0 && (
            <details className="work-aside">
              <summary>{t('work.asideCount', { count: aside.length })}</summary>
              <ul className="work-list">
                {aside.map((item) => (
                  <WorkRow key={item.structure.id} item={item} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Page>
  );
}
