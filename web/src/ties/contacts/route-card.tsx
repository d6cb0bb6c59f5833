import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ContactButtons } from '../../directory/contact-buttons';
import { Icon } from '../../ui/icon';
import { AskIntroduction } from '../introductions/ask-introduction';
import { Callee } from './callee';
import type { ContactsSearch } from './contacts-search';
import { SolidMark } from './solid-mark';
import type { Route } from './use-contacts';
import { useStepWords } from './use-step-words';

interface RouteCardProps {
  readonly route: Route;
  /** Where the route begins, on the map. */
  readonly fromId: string;
  readonly asker: string | null;
  readonly search: ContactsSearch;
  readonly isBest: boolean;
}

/** One route in words: whom to ask, who knows whom and how that is known, whom to call and for what. */
export function RouteCard({ route, fromId, asker, search, isBest }: RouteCardProps) {
  const { t } = useTranslation();
  const words = useStepWords(asker)(route);
  const { steps } = route;
  const [first, next, last] = [steps[0], steps[1], steps.at(-1)];
  if (!first || !last) return null;
  const isDirect = steps.length === 1;
  const isContact = last.person.employments.some(
    (job) => job.isContact && job.structure.id === last.structure?.id,
  );
  const { asOf, withoutTeam } = search;
  return (
    <article className="route">
      <header className="route-head">
        <h3>{last.person.name}</h3>
        <SolidMark solid={route.solid} />
        <p className="route-what">
          {[last.person.jobTitle, last.structure?.name, isContact && t('structure.contact')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {isBest && <p className="route-best">{t('contacts.best')}</p>}
      </header>
      <ol className="route-steps">
        {words.map(({ sentence, proof }, i) => (
          <li key={steps[i]?.person.id}>
            <p>{sentence}</p>
            {proof !== '' && <p className="route-proof">{proof}</p>}
            {i === 0 && !isDirect && (
              <ContactButtons
                name={first.person.name}
                phone={first.person.phone}
                email={first.person.email}
              />
            )}
          </li>
        ))}
      </ol>
      <Callee step={last} through={isDirect ? null : (steps.at(-2)?.person.name ?? null)} />
      {next && next !== last && (
        <p className="route-proof">
          {t('contacts.oneAtATime', { first: first.person.name, next: next.person.name })}
        </p>
      )}
      <p className="route-actions">
        {next && (
          <AskIntroduction
            through={first.person}
            to={next.person}
            from={asker === null ? undefined : fromId}
          />
        )}
        <Link
          to="/"
          className="button"
          search={{
            level: 'people',
            view: 'map',
            route: [fromId, ...steps.map(({ person }) => person.id)],
            ...(asOf ? { asOf } : {}),
            ...(withoutTeam ? { withoutTeam } : {}),
          }}
        >
          <Icon name="map" />
          {t('contacts.onTheMap')}
          <span className="visually-hidden"> {last.person.name}</span>
        </Link>
      </p>
    </article>
  );
}
