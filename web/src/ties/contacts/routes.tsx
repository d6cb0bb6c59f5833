import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactsSearch } from './contacts-search';
import { RouteCard } from './route-card';
import type { Route } from './use-contacts';

interface RoutesProps {
  readonly routes: readonly Route[];
  readonly fromId: string;
  readonly asker: string | null;
  readonly search: ContactsSearch;
}

interface GroupProps extends RoutesProps {
  readonly title: string;
  readonly note: string;
  readonly best: boolean;
}

function Group({ title, note, routes, best, ...rest }: GroupProps) {
  const id = useId();
  if (routes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="page-note">{note}</p>
      <ol className="routes">
        {routes.map((route, i) => (
          <li key={route.steps[0]?.person.id}>
            <RouteCard {...rest} route={route} isBest={best && i === 0 && routes.length > 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whom to call at once comes first; then the routes that need somebody's word, the best first. */
export function Routes({ routes, ...rest }: RoutesProps) {
  const { t } = useTranslation();
  const isDirect = ({ steps }: Route) => steps.length === 1;
  return (
    <>
      <Group
        {...rest}
        title={t('contacts.direct')}
        note={t('contacts.directNote')}
        routes={routes.filter(isDirect)}
        best={false}
      />
      <Group
        {...rest}
        title={t('contacts.introduced')}
        note={t('contacts.introducedNote')}
        routes={routes.filter((route) => !isDirect(route))}
        best
      />
    </>
  );
}
