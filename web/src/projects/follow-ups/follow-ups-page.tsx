import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe, worksHere } from '../../access/use-me';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { FollowUpCard } from './follow-up-card';
import { GROUPS, KINDS, onBoard, readFollowUps } from './follow-ups-search';
import { useFollowUps } from './use-follow-ups';
import './follow-ups.css';

/** How it goes 90 days later: the coordination’s board; for a member, the projects and introductions that are theirs. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error, refetch } = useFollowUps();
  const { group, kind } = readFollowUps(useSearch({ strict: false }));
  const navigate = useNavigate();
  const kindId = useId();
  const go = (to: { group?: string | undefined; kind?: string | undefined }) =>
    void navigate({
      to: '/follow-ups',
      search: (old: object) => ({ ...old, ...to }) as never,
      replace: true,
    });
  const shown = onBoard(data ?? [], kind);
  const groups = GROUPS.map((id) => ({ id, items: shown.filter((item) => item.group === id) }));
  const chosen = groups.filter(({ id, items }) => items.length > 0 && (group === undefined || group === id));
  const mine = me !== undefined && worksHere(me);
  return (
    <Page
      title={t('room.follow-ups')}
      lead={t(me && coordinates(me) ? 'followUp.lead' : 'followUp.leadOwn')}
      wide
      actions={
        mine && (
          <button type="button" className="button" onClick={() => window.print()}>
            {t('followUp.print')}
          </button>
        )
      }
    >
      {me && !mine && <p>{t('followUp.signIn')}</p>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {mine && !data && !error && <p className="loading">{t('followUp.loading')}</p>}
      {data && (
        <>
          <div className="follow-up-tools">
            <ul className="follow-up-counts" aria-label={t('followUp.groups')}>
              {groups.map(({ id, items }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="follow-up-count"
                    aria-pressed={group === id}
                    onClick={() => go({ group: group === id ? undefined : id })}
                  >
                    <strong>{items.length}</strong> {t(`followUp.group.${id}`)}
                  </button>
                </li>
              ))}
            </ul>
            <label htmlFor={kindId} className="visually-hidden">
              {t('followUp.kindFilter')}
            </label>
            <select
              id={kindId}
              className="button select"
              value={kind ?? ''}
              onChange={({ target }) => go({ kind: target.value || undefined })}
            >
              <option value="">{t('followUp.allKinds')}</option>
              {KINDS.map((id) => (
                <option key={id} value={id}>
                  {t(`followUp.kinds.${id}`)}
                </option>
              ))}
            </select>
          </div>
          {chosen.length === 0 && (
            <p className="follow-up-none">
              {t(
                group || kind
                  ? 'followUp.noneHere'
                  : me && coordinates(me)
                    ? 'followUp.none'
                    : 'followUp.noneOwn',
              )}
            </p>
          )}
          {chosen.map(({ id, items }) => (
            <section key={id} aria-labelledby={`follow-ups-${id}`}>
              <h2 id={`follow-ups-${id}`}>
                {t(`followUp.group.${id}`)} <span className="fact-count">{items.length}</span>
              </h2>
              <p className="page-note">{t(`followUp.meaning.${id}`)}</p>
              <ul className="follow-up-list">
                {items.map((item) => (
                  <FollowUpCard key={item.id} item={item} named />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </Page>
  );
}
