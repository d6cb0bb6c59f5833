import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInFirst } from '../../access/sign-in-first';
import { coordinates, useMe } from '../../access/use-me';
import { useNames } from '../../network/fragility/use-names';
import { StructuresForNeed } from '../../pathway/need/structures-for-need';
import { useTerritory } from '../../territory/use-territory';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { ShareButton } from '../../ui/share-button';
import { type ContactsSearch, isAsked, readContacts } from './contacts-search';
import { ForWhom } from './for-whom';
import { HowFar } from './how-far';
import { NeedBox } from './need-box';
import { NeedChips } from './need-chips';
import { NeedParts } from './need-parts';
import { NoRoute } from './no-route';
import { Routes } from './routes';
import { useContacts, useThemes } from './use-contacts';
import './contacts.css';

/** "I need…": whom to call, and which colleague can introduce one. */
export function ContactsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const search = useSearch({ from: '/contacts' });
  const navigate = useNavigate();
  const cities = useTerritory().data?.cities ?? [];
  const { themes, publics } = useThemes();
  const change = useCallback(
    (next: Partial<Record<keyof ContactsSearch, unknown>>) =>
      void navigate({
        to: '/contacts',
        search: (old: object) => readContacts({ ...old, ...next }),
        resetScroll: false,
      }),
    [navigate],
  );
  const onFrom = useCallback((from: string | undefined) => change({ from }), [change]);
  // Who comes with a question reads the answer first.
  const [isOpen, setOpen] = useState(!isAsked(search));
  const self = me?.person?.id ?? null;
  const helps = me !== undefined && coordinates(me);
  // A link that somebody shared asks for whoever opens it, unless they look after the territory.
  const fromId = (helps ? search.from : undefined) ?? self;
  const isOther = fromId !== null && fromId !== self;
  const [named] = useNames({ people: isOther ? [fromId] : [], structures: [] });
  const mayAsk = me !== undefined && me.role !== 'VISITOR' && me.role !== 'ANALYST';
  const { routes, nearest, error, may } = useContacts(search, fromId, mayAsk && fromId !== null);
  const found = routes.data ?? [];
  return (
    <Page title={t('room.contacts')} lead={t('contacts.lead')} actions={<ShareButton />} ownSearch>
      {me?.role === 'VISITOR' && <SignInFirst what={t('contacts.signIn')} />}
      {me?.role === 'ANALYST' && <p className="page-note">{t('contacts.analyst')}</p>}
      {mayAsk && (
        <>
          {helps && (
            <ForWhom
              helped={isOther ? { id: fromId, name: named?.name ?? fromId } : null}
              isNeeded={self === null}
              onFrom={onFrom}
            />
          )}
          {!helps && self === null && <p className="no-route">{t('contacts.noPerson')}</p>}
          {fromId !== null && (
            <section className="need" aria-label={t('contacts.box')}>
              <NeedBox cities={cities} themes={themes} asOf={search.asOf} onNeed={change} />
              <NeedChips search={search} cities={cities} onNeed={change} />
              <details
                className="need-more"
                open={isOpen}
                onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
              >
                <summary>{t('contacts.parts')}</summary>
                <NeedParts
                  search={search}
                  cities={cities}
                  themes={themes}
                  publics={publics}
                  onNeed={change}
                />
                <HowFar search={search} onChange={change} />
              </details>
            </section>
          )}
          {fromId !== null && !isAsked(search) && <p className="page-note">{t('contacts.begin')}</p>}
          {search.person !== undefined && search.person === fromId && (
            <p className="no-route">{t('contacts.oneself')}</p>
          )}
          {error && <ErrorNotice error={error} onRetry={() => void routes.refetch()} />}
          <p className="visually-hidden" role="status">
            {may && routes.data && !routes.isPlaceholderData && t('contacts.found', { count: found.length })}
          </p>
          {may && routes.isPending && !error && <p className="loading">{t('contacts.loading')}</p>}
          {may && fromId !== null && !error && (
            <div className="answers" aria-busy={routes.isPlaceholderData}>
              <Routes
                routes={found}
                fromId={fromId}
                asker={isOther ? (named?.name ?? fromId) : null}
                search={search}
              />
              {nearest && <NoRoute nearest={nearest} search={search} coordinates={helps} />}
            </div>
          )}
        </>
      )}
      {me && (!mayAsk || fromId === null) && (
        <section className="need" aria-label={t('contacts.parts')}>
          <NeedParts search={search} cities={cities} themes={themes} publics={publics} onNeed={change} />
        </section>
      )}
      {!search.structure && !search.person && (
        <StructuresForNeed need={search} mayAsk={mayAsk && fromId !== null} />
      )}
    </Page>
  );
}
